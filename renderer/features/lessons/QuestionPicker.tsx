import { NativeSelect, TextInput } from '@mantine/core'
import { Search } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { plainText } from '../../domain/exam/plainText.ts'
import { findQuestions, type QuestionFilter } from '../../domain/questions/findQuestions.ts'
import type { Question } from '../../domain/questions/question.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { ChoiceFoot } from './ChoiceFoot.tsx'
import styles from './PartsEditor.module.css'
import { QuestionPreview } from './QuestionPreview.tsx'

export interface QuestionPickerProps {
  readonly title: string
  /** What is done with the question, on the button that does it. */
  readonly taking: string
  /** Of which system or theme questions are shown at first; null for all. */
  readonly subject?: string | null
  /** Null as long as the bank is on its way. */
  readonly byId: ReadonlyMap<string, Question> | null
  /** Id of the question. */
  readonly onTake: (question: string) => void
  readonly onClose: () => void
}

/** More than these nobody reads through: another word is quicker. */
const MOST_SHOWN = 60

/** A question of the bank: searched for, looked at, taken. */
export function QuestionPicker(props: QuestionPickerProps) {
  const { title, taking, subject = null, byId, onTake, onClose } = props
  const { t } = useTranslation(['lessons', 'quiz'])
  const { locale, format } = useLocale()
  const { systems, themes } = useAtlas()
  const [filter, setFilter] = useState<QuestionFilter>({ query: '', system: subject, kind: null })
  const [chosenId, setChosen] = useState<string | null>(null)
  const all = useMemo(() => [...(byId?.values() ?? [])], [byId])
  const kinds = useMemo(() => [...new Set(all.map(({ kind }) => kind))], [all])
  const found = useMemo(() => findQuestions(all, filter), [all, filter])
  const shown = found.slice(0, MOST_SHOWN)
  const chosen = found.find(({ id }) => id === chosenId) ?? null

  return (
    <Dialog title={title} closing={t('cancel')} size="64rem" onClose={onClose}>
      <div className={styles.filters}>
        <TextInput
          data-autofocus
          label={t('pick.search')}
          leftSection={<Search size={18} aria-hidden="true" />}
          value={filter.query}
          onChange={(event) => setFilter({ ...filter, query: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('pick.system')}
          value={filter.system ?? ''}
          onChange={(event) => setFilter({ ...filter, system: event.currentTarget.value || null })}
          data={[
            { value: '', label: t('pick.all') },
            ...[...systems, ...themes].map(({ id, name }) => ({ value: id, label: name[locale] })),
          ]}
        />
        <NativeSelect
          label={t('pick.kind')}
          value={filter.kind ?? ''}
          onChange={(event) => {
            const kind = kinds.find((each) => each === event.currentTarget.value)
            setFilter({ ...filter, kind: kind ?? null })
          }}
          data={[
            { value: '', label: t('pick.all') },
            ...kinds.map((kind) => ({ value: kind, label: t(`quiz:kind.${kind}`) })),
          ]}
        />
      </div>
      <p role="status" className={styles.soft}>
        {byId === null
          ? t('pick.loading')
          : found.length > MOST_SHOWN
            ? t('pick.more', {
                count: format.number(found.length),
                shown: format.number(MOST_SHOWN),
              })
            : t('pick.found', { count: format.number(found.length) })}
      </p>
      <div className={styles.picker}>
        <ul className={styles.found} aria-label={t('pick.list')}>
          {shown.map(({ id, prompt, kind }) => (
            <li key={id}>
              <button
                type="button"
                aria-pressed={id === chosenId}
                data-question={id}
                onClick={() => setChosen(id)}
              >
                <span className={styles.kind}>{t(`quiz:kind.${kind}`)}</span>
                {plainText(prompt)}
              </button>
            </li>
          ))}
        </ul>
        <div className={styles.seen} role="region" aria-label={t('pick.preview')}>
          {chosen ? (
            <QuestionPreview question={chosen} />
          ) : (
            <p className={styles.soft}>{t('pick.none')}</p>
          )}
        </div>
      </div>
      <ChoiceFoot
        isReady={chosen !== null}
        adding={taking}
        onAdd={() => chosen && onTake(chosen.id)}
        onClose={onClose}
      />
    </Dialog>
  )
}
