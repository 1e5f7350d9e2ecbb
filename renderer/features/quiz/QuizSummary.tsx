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
import { RichText } from '../../ui/RichText.tsx'
import { Citations } from '../sources/index.ts'
import styles from './QuizSummary.module.css'

interface Props {
  readonly sitting: QuizSitting
  readonly bank: QuestionBank
}

/** How a quiz went, and what is worth another look. */
export function QuizSummary({ sitting, bank }: Props) {
  const { t } = useTranslation('quiz')
  const { format } = useLocale()
  const { byId } = bank
  const endSitting = useScreen((state) => state.endSitting)

  const total = sitting.answers.length
  const right = sitting.answers.filter(({ correct }) => correct).length
  const unsaved = sitting.answers.filter(({ saved }) => saved === 'no').length
  const mistakes = sitting.answers.flatMap(({ correct, questionId }) =>
    correct ? [] : (byId.get(questionId) ?? []),
  )

  return (
    <Page
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
      {unsaved > 0 && <Notice tone="bad">{t('summary.unsaved', { count: unsaved })}</Notice>}
      {total > 0 && mistakes.length === 0 && <Notice tone="good">{t('summary.allRight')}</Notice>}
      {mistakes.length > 0 && (
        <section aria-labelledby="mistakes">
          <h2 id="mistakes">{t('summary.mistakes')}</h2>
          <ul className={styles.mistakes}>
            {mistakes.map((question) => (
              <li key={question.id}>
                <p className={styles.prompt}>
                  <RichText>{question.prompt}</RichText>
                </p>
                <p>
                  <RichText>{question.explanation}</RichText>
                </p>
                <Citations paragraphs={question.citations} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className={styles.actions}>
        <Button size="md" onClick={endSitting}>
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
    </Page>
  )
}
