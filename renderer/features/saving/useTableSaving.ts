import { useTranslation } from 'react-i18next'
import { type CsvSeparator, toCsv } from '../../domain/table/toCsv.ts'
import { useSpreadsheet } from '../../i18n/useSpreadsheet.ts'
import { useTextSaving } from './useTextSaving.ts'

const EXTENSION = 'csv'

/** Saves a table as a file for a spreadsheet, and tells what became of the last one. */
export function useTableSaving() {
  const { t } = useTranslation('saving')
  const spreadsheet = useSpreadsheet()
  const { message, save, forget } = useTextSaving()

  /** `name` is that of the file, without its ending. */
  const saveTable = (
    name: string,
    rows: () => readonly (readonly string[])[],
    separator: CsvSeparator = spreadsheet.separator,
  ): Promise<boolean> =>
    save(() => ({
      suggestedName: `${name}.${EXTENSION}`,
      contents: toCsv(rows(), separator),
      title: t('table'),
      filterName: t('tableType'),
      extension: EXTENSION,
    }))
  return { message, saveTable, forget }
}
