import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { QuestionBank } from '../../data/useQuestionBank.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import type { QuizSitting } from '../../state/createScreenStore.ts'
import { paths } from '../../state/paths.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import { Meter } from '../../ui/Meter.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { JudgedQuestion } from './JudgedQuestion.tsx'
import styles from './QuizSummary.module.css'
import { ResultTables } from './ResultTables.tsx'

interface Props {
  readonly sitting: QuizSitting
  readonly bank: QuestionBank
}

/** How a quiz went, and what is worth another look. */
export function QuizSummary({ sitting, bank }: Props) {
  const { t } = useTranslation('quiz')
  const { format } = useLocale()
  const endSitting = useScreen((state) => state.endSitting)
  const startSitting = useScreen((state) => state.startSitting)
  const { answers, mode, scope } = sitting

  const total = answers.length
  const right = answers.filter(({ correct }) => correct).length
  const points = answers.reduce((sum, { score }) => sum + score, 0)
  const unsaved = answers.filter(({ saved }) => saved === 'no').length
  const graded = answers.flatMap((answer) => {
    const question = bank.byId.get(answer.questionId)
    return question ? [{ question, answer, correct: answer.correct }] : []
  })
  const mistakes = graded.filter(({ correct }) => !correct)

  return (
    <Page
      takesFocus
      title={t('summary.title')}
      lead={total > 0 ? t('summary.score', { right, total }) : t('summary.none')}
    >
      {total > 0 && (
        <Meter
          share={right / total}
          label={t('summary.score', { right, total })}
          text={format.percent(right / total)}
        />
      )}
      {points > right && (
        <p className={styles.soft}>
          {t('summary.points', { share: format.percent(points / total) })}
        </p>
      )}
      {mode === 'practice' && <Notice tone="info">{t('summary.practice')}</Notice>}
      {unsaved > 0 && <Notice tone="bad">{t('summary.unsaved', { count: unsaved })}</Notice>}
      {total > 0 && mistakes.length === 0 && <Notice tone="good">{t('summary.allRight')}</Notice>}
      <div className={styles.actions}>
        {mistakes.length > 0 && (
          <Button
            size="md"
            onClick={() =>
              startSitting(
                mode,
                scope,
                mistakes.map(({ question }) => question.id),
              )
            }
          >
            {t('summary.wrongAgain', { count: mistakes.length })}
          </Button>
        )}
        <Button size="md" variant={mistakes.length > 0 ? 'default' : 'filled'} onClick={endSitting}>
          {t('summary.again')}
        </Button>
        <Button
          size="md"
          variant="default"
          component={Link}
          href={paths.today}
          onClick={endSitting}
        >
          {t('summary.today')}
        </Button>
      </div>
      {graded.length > 0 && <ResultTables graded={graded} />}
      {mistakes.length > 0 && (
        <section aria-labelledby="mistakes">
          <h2 id="mistakes">{t('summary.mistakes')}</h2>
          <ul className={styles.mistakes}>
            {mistakes.map(({ question, answer }) => (
              <li key={question.id}>
                <JudgedQuestion question={question} answer={answer} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  )
}
