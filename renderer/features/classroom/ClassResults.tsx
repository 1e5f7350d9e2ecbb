import { Button } from '@mantine/core'
import { FileDown } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useClassResults } from '../../data/useLessons.ts'
import { NO_QUESTIONS, useQuestionBank } from '../../data/useQuestionBank.ts'
import { plainText } from '../../domain/exam/plainText.ts'
import type { ClassResult } from '../../domain/lesson/classResult.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Card } from '../../ui/Card.tsx'
import { Notice } from '../../ui/Notice.tsx'
import styles from './ClassResults.module.css'
import { useResultExport } from './useResultExport.ts'

/** The latest are looked at here; all of them are taken away as a file. */
const MOST_SHOWN = 20

/** What classes answered, the latest first, and all of it as a table for a spreadsheet. */
export function ClassResults() {
  const { t } = useTranslation('classroom')
  const { locale, format } = useLocale()
  const { byId } = useQuestionBank(locale) ?? NO_QUESTIONS
  const results = useClassResults()
  const { message, exportAll } = useResultExport(byId)
  if (!results) return null
  return (
    <Card>
      <h2>{t('results')}</h2>
      {results.length === 0 ? (
        <p className={styles.soft}>{t('results.none')}</p>
      ) : (
        <>
          <ul className={styles.list}>
            {results.slice(0, MOST_SHOWN).map((result) => {
              const question = byId.get(result.question)
              const { total, right } = countsOf(result)
              const at = new Date(result.at)
              return (
                <li key={result.id}>
                  <span>{question ? plainText(question.prompt) : result.question}</span>
                  <span className={styles.soft}>
                    {[
                      `${format.date(at)}, ${format.time(at)}`,
                      result.lessonTitle,
                      t('results.counts', {
                        right: format.number(right),
                        total: format.number(total),
                      }),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </li>
              )
            })}
          </ul>
          <div>
            <Button
              variant="default"
              leftSection={<FileDown size={18} aria-hidden="true" />}
              onClick={() => void exportAll(results)}
            >
              {t('csv')}
            </Button>
          </div>
        </>
      )}
      {message && <Notice tone={message.tone}>{message.text}</Notice>}
    </Card>
  )
}

function countsOf({ hands, right }: ClassResult): {
  readonly total: number
  readonly right: number
} {
  const sum = (options: readonly string[]) =>
    options.reduce((all, option) => all + (hands[option] ?? 0), 0)
  return { total: sum(Object.keys(hands)), right: sum(right) }
}
