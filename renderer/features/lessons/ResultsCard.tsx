import { Button } from '@mantine/core'
import { FileDown } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useClassResults } from '../../data/useLessons.ts'
import { plainText } from '../../domain/exam/plainText.ts'
import { countedOptions } from '../../domain/lesson/classResultTable.ts'
import { shareRight } from '../../domain/lesson/countHands.ts'
import type { Question } from '../../domain/questions/question.ts'
import { shownShare } from '../../domain/shownShare.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Card } from '../../ui/Card.tsx'
import { Notice } from '../../ui/Notice.tsx'
import styles from './ResultsCard.module.css'
import { useResultsExport } from './useResultsExport.ts'
import { useWhen } from './useWhen.ts'

interface Props {
  readonly lesson: string
  readonly byId: ReadonlyMap<string, Question> | null
}

/** What classes answered in this lesson, the latest first; nothing where nobody was asked yet. */
export function ResultsCard({ lesson, byId }: Props) {
  const { t } = useTranslation('lessons')
  const { format } = useLocale()
  const when = useWhen()
  const all = useClassResults()
  const { message, exportResults } = useResultsExport()
  const results = all?.filter((result) => result.lesson === lesson) ?? []
  if (results.length === 0 || !byId) return null
  return (
    <Card>
      <h2>{t('results')}</h2>
      <p className={styles.soft}>{t('resultsText')}</p>
      <div className={styles.frame}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('results.question')}</th>
              <th scope="col">{t('results.when')}</th>
              <th scope="col">{t('results.hands')}</th>
              <th scope="col">{t('results.share')}</th>
            </tr>
          </thead>
          <tbody>
            {results.map((result) => {
              const question = byId.get(result.question)
              const share = shareRight(result)
              return (
                <tr key={result.id}>
                  <th scope="row">{plainText(question?.prompt ?? result.question)}</th>
                  <td>{when(result.at)}</td>
                  <td>
                    <ul className={styles.options}>
                      {countedOptions(result, question).map(({ id, text, hands, isRight }) => (
                        <li key={id}>
                          {t('results.option', { text, hands: format.number(hands) })}
                          {isRight && ` ✓ ${t('right')}`}
                        </li>
                      ))}
                    </ul>
                  </td>
                  <td>{share === null ? '–' : format.percent(shownShare(share))}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      <div>
        <Button
          variant="default"
          leftSection={<FileDown size={18} aria-hidden="true" />}
          onClick={() => void exportResults(results, byId)}
        >
          {t('results.csv')}
        </Button>
      </div>
      {message && <Notice tone={message.tone}>{message.text}</Notice>}
    </Card>
  )
}
