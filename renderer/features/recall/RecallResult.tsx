import { useTranslation } from 'react-i18next'
import type { Diagram } from '../../../content/schema.ts'
import type { Subject } from '../../data/findInAtlas.ts'
import { type GradedStep, gradeRecall } from '../../domain/recall/gradeRecall.ts'
import type { RecallSitting } from '../../domain/recall/recallSitting.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import type { Outcome } from '../../state/exercises.ts'
import styles from './Exercise.module.css'
import { Reasons } from './Reasons.tsx'
import { ResultHead } from './ResultHead.tsx'
import type { RecallView } from './useRecallMarks.ts'

interface Props {
  readonly subject: Subject
  readonly diagram: Diagram
  readonly sitting: RecallSitting
  readonly outcome: Outcome
  readonly view: RecallView
  readonly onView: (view: RecallView) => void
  readonly onSelect: (step: string) => void
  readonly onAgain: () => void
}

/** What was right and what was not: each title put in the wrong place against the one that belongs there, and why. */
export function RecallResult(props: Props) {
  const { subject, diagram, sitting, outcome, onSelect } = props
  const { t } = useTranslation('recall')
  const grade = gradeRecall(diagram, sitting)
  const mistakes = grade.steps.filter(({ verdict }) => verdict === 'wrong' || verdict === 'empty')

  return (
    <div className={styles.panel}>
      <ResultHead
        kind="recall"
        subject={subject}
        diagram={diagram}
        score={grade.score}
        outcome={outcome}
        view={props.view}
        onView={props.onView}
        onAgain={props.onAgain}
      >
        <p>{t('rightCount', { count: grade.right, total: grade.steps.length })}</p>
        {sitting.hinted.length > 0 && <p>{t('hints', { count: sitting.hinted.length })}</p>}
        {mistakes.some(({ credit }) => credit > 0) && (
          <p className={styles.soft}>{t('neighbourCredit')}</p>
        )}
      </ResultHead>
      {mistakes.length > 0 && (
        <section aria-labelledby="recall-mistakes">
          <h3 id="recall-mistakes">{t('mistakes')}</h3>
          <ul className={styles.mistakes}>
            {mistakes.map((graded) => (
              <Mistake key={graded.step} diagram={diagram} graded={graded} onSelect={onSelect} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

interface MistakeProps {
  readonly diagram: Diagram
  readonly graded: GradedStep
  readonly onSelect: (step: string) => void
}

function Mistake({ diagram, graded, onSelect }: MistakeProps) {
  const { t } = useTranslation('recall')
  const { locale } = useLocale()
  const index = diagram.steps.findIndex(({ id }) => id === graded.step)
  const step = diagram.steps[index]
  const own = diagram.steps.find(({ id }) => id === graded.placed)
  if (!step) return null
  return (
    <li className={styles.mistake}>
      <button type="button" className={styles.where} onClick={() => onSelect(step.id)}>
        {t('step', { number: index + 1 })}
      </button>
      <dl className={styles.against}>
        <div className={styles.own}>
          <dt>{t('youPut')}</dt>
          <dd>{own ? own.title[locale] : t('nothing')}</dd>
        </div>
        <div className={styles.true}>
          <dt>{t('belongs')}</dt>
          <dd>{step.title[locale]}</dd>
        </div>
      </dl>
      <Reasons text={step.explanation[locale]} claims={step.claims} />
    </li>
  )
}
