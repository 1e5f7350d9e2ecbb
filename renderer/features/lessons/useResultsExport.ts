import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { toCsv } from '../../domain/comparison/toCsv.ts'
import type { ClassResult } from '../../domain/lesson/classResult.ts'
import { classResultTable } from '../../domain/lesson/classResultTable.ts'
import type { Question } from '../../domain/questions/question.ts'
import { localStamp } from '../../i18n/localStamp.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { usePlatform } from '../../PlatformContext.tsx'
import type { Message } from './useLessonExport.ts'

const EXTENSION = 'csv'

/** What classes answered as a file for a spreadsheet, and what became of it. */
export function useResultsExport() {
  const { t } = useTranslation('lessons')
  const { locale } = useLocale()
  const platform = usePlatform()
  const [message, setMessage] = useState<Message | null>(null)

  const exportResults = async (
    results: readonly ClassResult[],
    byId: ReadonlyMap<string, Question>,
  ): Promise<void> => {
    const rows = classResultTable(results, byId, {
      columns: {
        asked: t('column.asked'),
        lesson: t('column.lesson'),
        question: t('column.question'),
        option: t('column.option'),
        hands: t('column.hands'),
        right: t('column.right'),
        allHands: t('column.allHands'),
        percentRight: t('column.percentRight'),
      },
      yes: t('yes'),
      no: t('no'),
      when: localStamp,
      // Plain digits without groups: a figure that a spreadsheet can add up.
      number: (value) => String(value).replace('.', locale === 'en' ? '.' : ','),
    })
    const outcome = await platform.saveTextFile({
      suggestedName: `${t('results.fileName')}.${EXTENSION}`,
      // Where the comma parts decimals, spreadsheets expect the semicolon between cells.
      contents: toCsv(rows, locale === 'en' ? ',' : ';'),
      title: t('results.csv'),
      filterName: t('results.fileType'),
      extension: EXTENSION,
    })
    const done = platform.shell === 'desktop' ? 'export.done' : 'export.downloaded'
    if (outcome.outcome === 'saved')
      setMessage({ tone: 'good', text: t(done, { path: outcome.path }) })
    if (outcome.outcome === 'failed')
      setMessage({ tone: 'bad', text: t('results.failed', { reason: outcome.reason }) })
  }
  return { message, exportResults }
}
