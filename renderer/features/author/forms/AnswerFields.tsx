import { Button, Switch } from '@mantine/core'
import { Plus, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { DraftOption, DraftPair, DraftQuestion } from '../../../domain/authoring/draft.ts'
import { Choice } from '../../../ui/Choice.tsx'
import { keyOf } from '../fields/keyOf.ts'
import { TextField } from '../fields/TextField.tsx'
import { TextList } from '../fields/TextList.tsx'
import styles from './AnswerFields.module.css'

interface Props {
  readonly question: DraftQuestion
  readonly onChange: (set: Partial<Omit<DraftQuestion, 'id'>>) => void
}

/** What the kind of a question asks for besides the question. */
export function AnswerFields({ question, onChange }: Props) {
  const { t } = useTranslation('author')
  switch (question.kind) {
    case 'choice':
    case 'multiple':
      return (
        <Options
          options={question.options}
          isOne={question.kind === 'choice'}
          onChange={(options) => onChange({ options })}
        />
      )
    case 'true-false':
      return (
        <Choice
          label={t('question.isTrue')}
          value={question.isTrue ? 'true' : 'false'}
          onChoose={(value) => onChange({ isTrue: value === 'true' })}
          options={[
            { value: 'true', label: t('question.true') },
            { value: 'false', label: t('question.false') },
          ]}
        />
      )
    case 'typed':
      return (
        <>
          <TextField
            field="answer"
            label={t('question.answer')}
            value={question.answer}
            onChange={(answer) => onChange({ answer })}
          />
          <TextList
            field="accepted"
            texts={question.accepted}
            labelOf={(number) => t('question.accepted', { number })}
            adding={t('new.accepted')}
            onChange={(accepted) => onChange({ accepted })}
          />
        </>
      )
    case 'order':
      return (
        <TextList
          field="steps"
          texts={question.steps}
          least={3}
          labelOf={(number) => t('question.step', { number })}
          adding={t('new.part')}
          onChange={(steps) => onChange({ steps })}
        />
      )
    case 'match':
      return (
        <>
          <Pairs pairs={question.pairs} onChange={(pairs) => onChange({ pairs })} />
          <TextList
            field="others"
            texts={question.others}
            labelOf={(number) => t('question.other', { number })}
            adding={t('new.other')}
            onChange={(others) => onChange({ others })}
          />
        </>
      )
    default:
      return question.kind satisfies never
  }
}

interface OptionsProps {
  readonly options: readonly DraftOption[]
  /** Whether just one may be right. */
  readonly isOne: boolean
  readonly onChange: (options: readonly DraftOption[]) => void
}

function Options({ options, isOne, onChange }: OptionsProps) {
  const { t } = useTranslation('author')
  const mark = (index: number, right: boolean): void =>
    onChange(
      options.map((option, at) =>
        at === index ? { ...option, right } : isOne && right ? { ...option, right: false } : option,
      ),
    )
  return (
    <div className={styles.list}>
      {options.map((option, index) => (
        <div key={keyOf(index)} className={styles.option}>
          <Switch
            label={t('question.right')}
            aria-label={t('question.rightOf', { number: index + 1 })}
            checked={option.right}
            onChange={(event) => mark(index, event.currentTarget.checked)}
          />
          <TextField
            field={`options.${index}.text`}
            label={t('question.option', { number: index + 1 })}
            value={option.text}
            onChange={(text) => onChange(options.with(index, { ...option, text }))}
          />
          <TextField
            field={`options.${index}.why`}
            label={t('question.why')}
            value={option.why}
            onChange={(why) => onChange(options.with(index, { ...option, why }))}
          />
          {options.length > 2 && (
            <Button
              variant="subtle"
              px="0.5rem"
              aria-label={t('removeOne', { name: t('question.option', { number: index + 1 }) })}
              title={t('remove')}
              onClick={() => onChange(options.filter((_, at) => at !== index))}
            >
              <Trash2 size={17} aria-hidden="true" />
            </Button>
          )}
        </div>
      ))}
      <Button
        className={styles.add ?? ''}
        size="compact-md"
        variant="default"
        leftSection={<Plus size={16} aria-hidden="true" />}
        onClick={() => onChange([...options, { text: {}, right: false, why: {} }])}
      >
        {t('new.option')}
      </Button>
    </div>
  )
}

interface PairsProps {
  readonly pairs: readonly DraftPair[]
  readonly onChange: (pairs: readonly DraftPair[]) => void
}

function Pairs({ pairs, onChange }: PairsProps) {
  const { t } = useTranslation('author')
  return (
    <div className={styles.list}>
      {pairs.map((pair, index) => (
        <div key={keyOf(index)} className={styles.option}>
          <TextField
            field={`pairs.${index}.left`}
            label={t('question.left', { number: index + 1 })}
            value={pair.left}
            onChange={(left) => onChange(pairs.with(index, { ...pair, left }))}
          />
          <TextField
            field={`pairs.${index}.right`}
            label={t('question.rightSide', { number: index + 1 })}
            value={pair.right}
            onChange={(right) => onChange(pairs.with(index, { ...pair, right }))}
          />
          {pairs.length > 2 && (
            <Button
              variant="subtle"
              px="0.5rem"
              aria-label={t('removeOne', { name: t('question.pair', { number: index + 1 }) })}
              title={t('remove')}
              onClick={() => onChange(pairs.filter((_, at) => at !== index))}
            >
              <Trash2 size={17} aria-hidden="true" />
            </Button>
          )}
        </div>
      ))}
      <Button
        className={styles.add ?? ''}
        size="compact-md"
        variant="default"
        leftSection={<Plus size={16} aria-hidden="true" />}
        onClick={() => onChange([...pairs, { left: {}, right: {} }])}
      >
        {t('new.pair')}
      </Button>
    </div>
  )
}
