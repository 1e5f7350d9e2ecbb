import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Comparison } from '../../domain/comparison/comparison.ts'
import type { Orientation } from '../../domain/comparison/comparisonView.ts'
import type { Selection } from '../../domain/comparison/filterComparison.ts'
import { toGrid } from '../../domain/comparison/toGrid.ts'
import { toHtmlTable } from '../../domain/comparison/toHtmlTable.ts'
import { toTsv } from '../../domain/comparison/toTsv.ts'
import type { CsvSeparator } from '../../domain/table/toCsv.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import type { NoticeTone } from '../../ui/Notice.tsx'
import { useTableSaving } from '../saving/index.ts'
import { copyTable } from './copyTable.ts'

interface Message {
  readonly tone: NoticeTone
  readonly text: string
}

/** Takes the table away, exactly as it is filtered, sorted and turned, and says what became of it. */
export function useTableExport(
  comparison: Comparison,
  selection: Selection,
  orientation: Orientation,
) {
  const { t } = useTranslation('compare')
  const { locale } = useLocale()
  const saving = useTableSaving()
  const [copied, setCopied] = useState<Message | null>(null)

  const grid = () =>
    toGrid(comparison, selection, orientation, {
      system: t('country'),
      dimension: t('dimension'),
      silent: t('silent'),
      cite: (list) => t('cite', { list }),
    })

  const copy = async (): Promise<void> => {
    saving.forget()
    const rows = grid()
    const done = await copyTable(toTsv(rows), toHtmlTable(rows, locale))
    setCopied(
      done
        ? {
            tone: 'good',
            text: t('copy.done', { rows: rows.length - 1, columns: (rows[0]?.length ?? 1) - 1 }),
          }
        : { tone: 'bad', text: t('copy.refused') },
    )
  }

  const save = (separator: CsvSeparator): Promise<boolean> => {
    setCopied(null)
    return saving.saveTable(t('csv.fileName'), grid, separator)
  }
  const forget = (): void => {
    setCopied(null)
    saving.forget()
  }
  return { message: copied ?? saving.message, copy, save, forget }
}
