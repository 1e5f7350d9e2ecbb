import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { buildComparison, idsInKey } from '../../domain/comparison/comparison.ts'
import { WHOLE_TABLE, writeView } from '../../domain/comparison/comparisonView.ts'
import { filterComparison, type Selection } from '../../domain/comparison/filterComparison.ts'
import { sortSystems } from '../../domain/comparison/sortSystems.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { PresentLinks } from '../presentLinks/index.ts'
import { CellPanel } from './CellPanel.tsx'
import { CompareFrame } from './CompareFrame.tsx'
import { ComparisonFilters } from './ComparisonFilters.tsx'
import { ComparisonTable } from './ComparisonTable.tsx'
import { ExportButtons } from './ExportButtons.tsx'
import { ShownCount } from './ShownCount.tsx'
import styles from './TableScreen.module.css'
import { useComparisonView } from './useComparisonView.ts'

/** The comparison of all systems as one table, as the address says it is to be seen. */
export function TableScreen() {
  const { t } = useTranslation('compare')
  const { locale, format } = useLocale()
  const atlas = useAtlas()
  const { view, cell, search, change, openCell } = useComparisonView()
  const heading = useRef<HTMLHeadingElement>(null)

  const comparison = useMemo(() => buildComparison(atlas, locale), [atlas, locale])
  const asked = writeView(view).toString()
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` says all that `view` does, and stays the same while that does
  const selection = useMemo((): Selection => {
    const chosen = filterComparison(comparison, view)
    return { ...chosen, systems: sortSystems(comparison, chosen, view, format.compare) }
  }, [comparison, asked, format])

  const [openSystem, openDimension] = cell ? idsInKey(cell) : []
  const system = atlas.systems.find(({ id }) => id === openSystem)
  const dimension = comparison.dimensions.find(({ id }) => id === openDimension)
  const isEmpty = selection.systems.length === 0 || selection.dimensions.length === 0

  const chosenOf = (
    chosen: readonly { readonly id: string }[],
    all: readonly { readonly id: string }[],
  ) => (chosen.length === all.length ? [] : chosen.map(({ id }) => id))
  const presented = {
    kind: 'table',
    dimensions: chosenOf(selection.dimensions, comparison.dimensions),
    systems: chosenOf(selection.systems, comparison.systems),
  } as const

  const close = (): void => {
    openCell(null)
    document.querySelector<HTMLElement>(`[data-cell="${cell}"]`)?.focus()
  }

  return (
    <CompareFrame
      tab="table"
      actions={
        <>
          <ShownCount
            comparison={comparison}
            selection={selection}
            isChanged={asked !== ''}
            onReset={() => change(WHOLE_TABLE)}
          />
          {!isEmpty && (
            <>
              <PresentLinks source={presented} />
              <ExportButtons
                comparison={comparison}
                selection={selection}
                orientation={view.orientation}
              />
            </>
          )}
        </>
      }
    >
      <ComparisonFilters comparison={comparison} view={view} search={search} change={change} />
      <div className={styles.body}>
        {isEmpty ? (
          <p className={styles.empty}>{t('filter.empty')}</p>
        ) : (
          <ComparisonTable
            comparison={comparison}
            selection={selection}
            view={view}
            openKey={cell}
            change={change}
            onOpen={(key, byKeyboard) => {
              openCell(key)
              if (byKeyboard) requestAnimationFrame(() => heading.current?.focus())
            }}
          />
        )}
        {system && dimension && (
          <CellPanel
            key={cell}
            comparison={comparison}
            selection={selection}
            system={system}
            dimension={dimension}
            onClose={close}
            headingRef={heading}
          />
        )}
      </div>
    </CompareFrame>
  )
}
