import { Button } from '@mantine/core'
import { Check, FileDown } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useClassResults } from '../../data/useLessons.ts'
import { NO_QUESTIONS, useQuestionBank } from '../../data/useQuestionBank.ts'
import { plainText } from '../../domain/exam/plainText.ts'
import { countedOptions } from '../../domain/lesson/classTable.ts'
import { shareRight } from '../../domain/lesson/countHands.ts'
import { shownShare } from '../../domain/shownShare.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useWhen } from '../../i18n/useWhen.ts'
import { Card } from '../../ui/Card.tsx'
import { SavingNotice } from '../saving/index.ts'
import styles from './ClassResults.module.css'
import { useResultExport } from './useResultExport.ts'

export interface ClassResultsProps {
  /** Only what was asked in this lesson, and nothing at all where nothing was; all unless given. */
  readonly lesson?: string
}

/** The latest are looked at here; all of them are taken away as a file. */
const MOST_SHOWN = 20

/** What classes answered, the latest first, and all of it as a table for a spreadsheet. */
export function ClassResults({ lesson }: ClassResultsProps) {
  const { t } = useTranslation('classroom')
  const { locale, format } = useLocale()
  const when = useWhen()
  const { byId } = useQuestionBank(locale) ?? NO_QUESTIONS
  const all = useClassResults()
  const { message, exportAll } = useResultExport(byId)
  const results = all?.filter((result) => lesson === undefined || result.lesson === lesson)
  if (!results || (lesson !== undefined && results.length === 0)) return null
  const aloud = { right: t('aloud.right'), wrong: t('aloud.wrong') }
  return (
    <Card>
      <h2>{t('results')}</h2>
      <p className={styles.soft}>{t(results.length === 0 ? 'results.none' : 'results.text')}</p>
      {results.length > 0 && (
        <>
          <div className={styles.frame}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{t('column.question')}</th>
                  <th scope="col">{t('column.when')}</th>
                  {lesson === undefined && <th scope="col">{t('column.lesson')}</th>}
                  <th scope="col">{t('column.hands')}</th>
                  <th scope="col">{t('results.share')}</th>
                </tr>
              </thead>
              <tbody>
                {results.slice(0, MOST_SHOWN).map((result) => {
                  const question = byId.get(result.question)
                  const share = shareRight(result)
                  return (
                    <tr key={result.id}>
                      <th scope="row">{plainText(question?.prompt ?? result.question)}</th>
                      <td>{when(result.at)}</td>
                      {lesson === undefined && <td>{result.lessonTitle || '–'}</td>}
                      <td>
                        <ul className={styles.options}>
                          {countedOptions(result, question, aloud).map((option) => (
                            <li key={option.id}>
                              {t('results.option', {
                                text: option.text,
                                hands: format.number(option.hands),
                              })}
                              {option.isRight && (
                                <Check size={16} role="img" aria-label={t('results.share')} />
                              )}
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
              onClick={() => void exportAll(results)}
            >
              {t('csv')}
            </Button>
          </div>
        </>
      )}
      {message && <SavingNotice message={message} />}
    </Card>
  )
}
