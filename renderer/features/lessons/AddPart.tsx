import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LessonPart } from '../../domain/lesson/lesson.ts'
import type { Question } from '../../domain/questions/question.ts'
import { DiagramChoice } from './DiagramChoice.tsx'
import { FlowsChoice } from './FlowsChoice.tsx'
import styles from './PartsEditor.module.css'
import { iconOfPart } from './partIcon.ts'
import { QuestionPicker } from './QuestionPicker.tsx'
import { TableChoice } from './TableChoice.tsx'

interface Props {
  readonly byId: ReadonlyMap<string, Question> | null
  /** Number of the part behind which another comes; null for the end. */
  readonly after: number | null
  readonly onAdd: (part: LessonPart) => void
}

const SORTS = ['diagram', 'step', 'flows', 'table', 'question', 'text'] as const
type Sort = (typeof SORTS)[number]

/** A part without what has yet to be chosen for it. */
const emptyPart = (sort: Sort): LessonPart => {
  const part = { id: crypto.randomUUID(), remarks: '' }
  switch (sort) {
    case 'diagram':
    case 'step':
      return {
        ...part,
        kind: 'diagram',
        subject: '',
        diagram: '',
        step: sort === 'step' ? '' : null,
        stepRemarks: {},
      }
    case 'flows':
      return { ...part, kind: 'flows', diagrams: [] }
    case 'table':
      return { ...part, kind: 'table', dimensions: [], systems: [] }
    case 'question':
      return { ...part, kind: 'question', question: '' }
    case 'text':
      return { ...part, kind: 'text', heading: '', text: '' }
  }
}

/** Every sort of part, each with a dialogue in which it is chosen. */
export function AddPart({ byId, after, onAdd }: Props) {
  const { t } = useTranslation('lessons')
  const [chosen, setChosen] = useState<LessonPart | null>(null)
  const close = () => setChosen(null)
  const add = (part: LessonPart): void => {
    close()
    onAdd(part)
  }
  const begin = (sort: Sort): void => {
    const part = emptyPart(sort)
    if (part.kind === 'text') onAdd(part)
    else setChosen(part)
  }
  return (
    <div className={styles.adding} role="group" aria-label={t('add')}>
      <p className={styles.soft}>{after === null ? t('add') : t('addAfter', { number: after })}</p>
      <div className={styles.sorts}>
        {SORTS.map((sort) => {
          const Icon = iconOfPart(emptyPart(sort))
          return (
            <Button
              key={sort}
              variant="default"
              leftSection={<Icon size={18} aria-hidden="true" />}
              onClick={() => begin(sort)}
            >
              {t(`add.${sort}`)}
            </Button>
          )
        })}
      </div>
      {chosen?.kind === 'diagram' && <DiagramChoice part={chosen} onAdd={add} onClose={close} />}
      {chosen?.kind === 'flows' && <FlowsChoice part={chosen} onAdd={add} onClose={close} />}
      {chosen?.kind === 'table' && <TableChoice part={chosen} onAdd={add} onClose={close} />}
      {chosen?.kind === 'question' && (
        <QuestionPicker
          title={t('add.question')}
          taking={t('addIt')}
          byId={byId}
          onTake={(question) => add({ ...chosen, question })}
          onClose={close}
        />
      )}
    </div>
  )
}
