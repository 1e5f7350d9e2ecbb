import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { FORM_OF } from '../../domain/questions/answerForm.ts'
import type { QuestionKind } from '../../domain/questions/question.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Choice } from '../../ui/Choice.tsx'
import styles from './KindChoice.module.css'

const KINDS = Object.keys(FORM_OF) as readonly QuestionKind[]

export interface KindChoiceProps {
  /** Null for every kind. */
  readonly chosen: readonly QuestionKind[] | null
  /** How many questions of each kind there are. */
  readonly counts: ReadonlyMap<QuestionKind, number>
  readonly onChoose: (chosen: readonly QuestionKind[] | null) => void
}

/** Which kinds of question to be asked: every kind, or some, in plain words. */
export function KindChoice({ chosen, counts, onChoose }: KindChoiceProps) {
  const { t } = useTranslation('quiz')
  const { format } = useLocale()
  const label = useId()
  const offered = KINDS.filter((kind) => counts.has(kind))
  const toggle = (kind: QuestionKind): void => {
    const next = offered.filter((each) => (chosen ?? []).includes(each) !== (each === kind))
    onChoose(next)
  }
  return (
    <div>
      <div className={styles.head}>
        <p id={label} className={styles.label}>
          {t('kinds')}
        </p>
        <Choice
          label={t('kinds')}
          value={chosen === null ? 'all' : 'some'}
          options={[
            { value: 'all', label: t('kinds.all') },
            { value: 'some', label: t('kinds.some') },
          ]}
          onChoose={(value) => onChoose(value === 'all' ? null : [])}
        />
      </div>
      {chosen !== null && (
        <ul className={styles.kinds} aria-labelledby={label}>
          {offered.map((kind) => (
            <li key={kind}>
              <label className={styles.kind}>
                <input
                  type="checkbox"
                  checked={chosen.includes(kind)}
                  onChange={() => toggle(kind)}
                />
                <span>
                  {t(`kind.${kind}`)}{' '}
                  <span className={styles.many}>({format.number(counts.get(kind) ?? 0)})</span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
