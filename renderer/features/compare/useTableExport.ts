import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Comparison } from '../../domain/comparison/comparison.ts'
import type { Orientation } from '../../domain/comparison/comparisonView.ts'
import type { Selection } from '../../domain/comparison/filterComparison.ts'
import { type CsvSeparator, toCsv } from '../../domain/comparison/toCsv.ts'
import { toGrid } from '../../domain/comparison/toGrid.ts'
import { toHtmlTable } from '../../domain/comparison/toHtmlTable.ts'
import { toTsv } from '../../domain/comparison/toTsv.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { usePlatform } from '../../PlatformContext.tsx'
import type { NoticeTone } from '../../ui/Notice.tsx'
import { copyTable } from './copyTable.ts'

interface Message {
  readonly tone: NoticeTone
  readonly text: string
}

const EXTENSION = 'csv'

/** Takes the table away, exactly as it is filtered, sorted and turned, and says what became of it. */
export function useTableExport(
  comparison: Comparison,
  selection: Selection,
  orientation: Orientation,
) {
  const { t } = useTranslation('compare')
  const { locale } = useLocale()
  const platform = usePlatform()
  const [message, setMessage] = useState<Message | null>(null)

  const grid = () =>
    toGrid(comparison, selection, orientation, {
      system: t('country'),
      dimension: t('dimension'),
      silent: t('silent'),
      cite: (paragraphs) => t('cite', { list: paragraphs.join(', ') }),
    })

  const copy = async (): Promise<void> => {
    const rows = grid()
    const done = await copyTable(toTsv(rows), toHtmlTable(rows, locale))
    setMessage(
      done
        ? {
            tone: 'good',
            text: t('copy.done', { rows: rows.length - 1, columns: (rows[0]?.length ?? 1) - 1 }),
          }
        : { tone: 'bad', text: t('copy.refused') },
    )
  }

  const save = async (separator: CsvSeparator): Promise<void> => {
    const outcome = await platform.saveTextFile({
      suggestedName: `${t('csv.fileName')}.${EXTENSION}`,
      contents: toCsv(grid(), separator),
      title: t('csv.title'),
      filterName: t('csv.fileType'),
      extension: EXTENSION,
    })
    if (outcome.outcome === 'saved')
      setMessage({ tone: 'good', text: t('csv.done', { path: outcome.path }) })
    if (outcome.outcome === 'failed')
      setMessage({ tone: 'bad', text: t('csv.failed', { reason: outcome.reason }) })
  }
  return { message, copy, save, forget: () => setMessage(null) }
}
