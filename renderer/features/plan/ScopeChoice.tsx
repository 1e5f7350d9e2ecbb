import { useTranslation } from 'react-i18next'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { NO_QUESTIONS, useQuestionBank } from '../../data/useQuestionBank.ts'
import { questionsInScope } from '../../domain/plan/planInForce.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import styles from './PlanForm.module.css'

interface Props {
  /** Empty for the whole atlas; null while parts are to be chosen and none is. */
  readonly scope: readonly string[] | null
  readonly onChoose: (scope: readonly string[] | null) => void
}

/** What will be examined: the whole atlas, or some of its countries and themes. */
export function ScopeChoice({ scope, onChoose }: Props) {
  const { t } = useTranslation('plan')
  const { locale, format } = useLocale()
  const { systems, themes } = useAtlas()
  const { questions } = useQuestionBank(locale) ?? NO_QUESTIONS
  const isWhole = scope !== null && scope.length === 0
  const chosen = scope ?? []
  const subjects = [...systems, ...themes]

  const toggle = (id: string) => {
    const next = chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]
    // In the order of the atlas, whatever the order of the clicks.
    const ordered = subjects.map((subject) => subject.id).filter((each) => next.includes(each))
    onChoose(ordered.length === 0 ? null : ordered)
  }
  return (
    <fieldset className={styles.group}>
      <legend>{t('scope')}</legend>
      <label className={styles.option}>
        <input type="radio" name="scope" checked={isWhole} onChange={() => onChoose([])} />
        {t('scope.all')}
        <span className={styles.hint}>{format.number(questions.length)}</span>
      </label>
      <label className={styles.option}>
        <input type="radio" name="scope" checked={!isWhole} onChange={() => onChoose(null)} />
        {t('scope.some')}
      </label>
      {!isWhole && (
        <ul className={styles.subjects}>
          {subjects.map(({ id, name }) => (
            <li key={id}>
              <label className={styles.option}>
                <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
                {name[locale]}
                <span className={styles.hint}>
                  {format.number(questionsInScope([id], questions).length)}
                </span>
              </label>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  )
}
