import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Diagram } from '../../../content/schema.ts'
import { RecallSwatch } from '../../canvas/RecallSwatch.tsx'
import type { Subject } from '../../data/findInAtlas.ts'
import type { StepMastery } from '../../data/useStepMastery.ts'
import type { RecallLevel } from '../../domain/memory/recallLevel.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Meter } from '../../ui/Meter.tsx'
import { useQuiz } from '../quiz/index.ts'
import styles from './MasteryPanel.module.css'

const LEVELS: readonly RecallLevel[] = ['firm', 'fair', 'weak', 'unseen']
const MOST_QUESTIONS = 20

interface Props {
  readonly subject: Subject
  readonly diagram: Diagram
  readonly steps: readonly StepMastery[]
  readonly onSelect: (step: string) => void
}

/** What is remembered of a diagram: how to read the marks, the weak steps, and a way to study just those. */
export function MasteryPanel({ subject, diagram, steps, onSelect }: Props) {
  const { t } = useTranslation('explore')
  const { locale, format } = useLocale()
  const { start } = useQuiz(`${subject.id}/${diagram.id}`)

  const asked = steps.filter(({ mastery }) => mastery.total > 0)
  const overall =
    asked.reduce((sum, { mastery }) => sum + mastery.recall, 0) / Math.max(1, asked.length)
  const weak = asked
    .filter(({ level }) => level === 'weak' || level === 'unseen')
    .sort((a, b) => a.mastery.recall - b.mastery.recall)
  const questions = [...new Set(weak.flatMap((each) => each.questions))]

  return (
    <section className={styles.panel} aria-labelledby="mastery-title">
      <h2 id="mastery-title">{t('mode.mastery')}</h2>
      <p>{t('masteryLead')}</p>
      <Meter
        share={overall}
        label={t('mastery', { name: diagram.title[locale] })}
        text={format.percent(overall)}
      />
      <ul className={styles.levels}>
        {LEVELS.map((level) => (
          <li key={level}>
            <RecallSwatch level={level} />
            <span>
              {t(`level.${level}`)}{' '}
              <span className={styles.soft}>
                {t('stepCount', { count: steps.filter((step) => step.level === level).length })}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {questions.length > 0 ? (
        <>
          <div>
            <Button onClick={() => start(Math.min(questions.length, MOST_QUESTIONS), questions)}>
              {t('studyWeak')}
            </Button>
          </div>
          <h3>{t('weakSteps')}</h3>
          <ol className={styles.weak}>
            {weak.map(({ step, mastery, level }) => (
              <li key={step.id}>
                <button type="button" onClick={() => onSelect(step.id)}>
                  <RecallSwatch level={level} />
                  <span className={styles.title}>
                    {diagram.steps.indexOf(step) + 1}. {step.title[locale]}
                  </span>
                  {level !== 'unseen' && (
                    <span className={styles.figure}>{format.percent(mastery.recall)}</span>
                  )}
                </button>
              </li>
            ))}
          </ol>
        </>
      ) : (
        steps.length > 0 && <p>{t('nothingWeak')}</p>
      )}
    </section>
  )
}
