import { useTranslation } from 'react-i18next'
import { optionLetter } from '../../domain/exam/optionLetter.ts'
import type { ClassResult } from '../../domain/lesson/classResult.ts'
import { tableOfClassResults } from '../../domain/lesson/classTable.ts'
import type { Question } from '../../domain/questions/question.ts'
import { localStamp } from '../../i18n/localStamp.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useSpreadsheet } from '../../i18n/useSpreadsheet.ts'
import { useTableSaving } from '../saving/index.ts'

/** What classes answered as a file for a spreadsheet, and what became of it. */
export function useResultExport(byId: ReadonlyMap<string, Question>) {
  const { t } = useTranslation('classroom')
  const { locale } = useLocale()
  const { number } = useSpreadsheet()
  const { message, saveTable } = useTableSaving()

  const exportAll = (results: readonly ClassResult[]): Promise<boolean> =>
    saveTable(t('csv.fileName'), () =>
      tableOfClassResults(results, byId, {
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
        number,
        letter: (index) => optionLetter(index, locale).toUpperCase(),
        aloud: { right: t('aloud.right'), wrong: t('aloud.wrong') },
      }),
    )
  return { message, exportAll }
}
