import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { toCsv } from '../../domain/comparison/toCsv.ts'
import { optionLetter } from '../../domain/exam/optionLetter.ts'
import type { ClassResult } from '../../domain/lesson/classResult.ts'
import { tableOfClassResults } from '../../domain/lesson/classTable.ts'
import type { Question } from '../../domain/questions/question.ts'
import { localStamp } from '../../i18n/localStamp.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { usePlatform } from '../../PlatformContext.tsx'
import type { NoticeTone } from '../../ui/Notice.tsx'

const EXTENSION = 'csv'

/** What classes answered as a file for a spreadsheet, and what became of it. */
export function useResultExport(byId: ReadonlyMap<string, Question>) {
  const { t } = useTranslation('classroom')
  const { locale } = useLocale()
  const platform = usePlatform()
  const [message, setMessage] = useState<{ tone: NoticeTone; text: string } | null>(null)
  const decimal = locale === 'en' ? '.' : ','

  const exportAll = async (results: readonly ClassResult[]): Promise<void> => {
    const rows = tableOfClassResults(results, byId, {
      columns: {
        when: t('column.when'),
        lesson: t('column.lesson'),
        question: t('column.question'),
        letter: t('column.letter'),
        option: t('column.option'),
        right: t('column.right'),
        hands: t('column.hands'),
        share: t('column.share'),
      },
      yes: t('yes'),
      when: localStamp,
      number: (value) => String(value).replace('.', decimal),
      letter: (index) => optionLetter(index, locale).toUpperCase(),
      aloud: { right: t('aloud.right'), wrong: t('aloud.wrong') },
    })
    const outcome = await platform.saveTextFile({
      suggestedName: `${t('csv.fileName')}.${EXTENSION}`,
      // Where the comma parts decimals, spreadsheets expect the semicolon between cells.
      contents: toCsv(rows, locale === 'en' ? ',' : ';'),
      title: t('csv'),
      filterName: t('csv.fileType'),
      extension: EXTENSION,
    })
    const done = platform.shell === 'desktop' ? 'csv.done' : 'csv.downloaded'
    if (outcome.outcome === 'saved')
      setMessage({ tone: 'good', text: t(done, { path: outcome.path }) })
    if (outcome.outcome === 'failed')
      setMessage({ tone: 'bad', text: t('csv.failed', { reason: outcome.reason }) })
  }
  return { message, exportAll }
}
