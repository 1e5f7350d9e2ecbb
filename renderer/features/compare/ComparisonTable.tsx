import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type ComparedDimension,
  type ComparedSystem,
  type Comparison,
  cellKey,
} from '../../domain/comparison/comparison.ts'
import type { ComparisonView } from '../../domain/comparison/comparisonView.ts'
import type { Selection } from '../../domain/comparison/filterComparison.ts'
import { wordsOf } from '../../domain/comparison/findMatches.ts'
import { findSame } from '../../domain/comparison/findSame.ts'
import { moveInTable } from '../../domain/comparison/moveInTable.ts'
import { ComparisonCell } from './ComparisonCell.tsx'
import styles from './ComparisonTable.module.css'
import { DimensionHead } from './DimensionHead.tsx'
import { SystemHead } from './SystemHead.tsx'

interface Props {
  readonly comparison: Comparison
  readonly selection: Selection
  readonly view: ComparisonView
  readonly openKey: string | null
  readonly change: (part: Partial<ComparisonView>) => void
  readonly onOpen: (key: string, byKeyboard: boolean) => void
}

type Head =
  | { readonly kind: 'system'; readonly id: string; readonly system: ComparedSystem }
  | { readonly kind: 'dimension'; readonly id: string; readonly dimension: ComparedDimension }

/** The table itself: headings that stay in sight, one tab stop for all cells, arrows between them. */
export function ComparisonTable(props: Props) {
  const { comparison, selection, view, openKey, change, onOpen } = props
  const { t } = useTranslation('compare')
  const hint = useId()
  const [reached, setReached] = useState<string | null>(openKey)
  const table = useRef<HTMLTableElement>(null)
  const same = useMemo(() => findSame(comparison, selection), [comparison, selection])
  const words = useMemo(() => wordsOf(view.query), [view.query])

  const systems = selection.systems.map(
    (system): Head => ({ kind: 'system', id: system.id, system }),
  )
  const dimensions = selection.dimensions.map(
    (dimension): Head => ({ kind: 'dimension', id: dimension.id, dimension }),
  )
  const isUpright = view.orientation === 'systems-as-rows'
  const [rows, columns] = isUpright ? [systems, dimensions] : [dimensions, systems]

  const idsAt = (row: Head, column: Head): readonly [system: string, dimension: string] =>
    isUpright ? [row.id, column.id] : [column.id, row.id]
  const keys = rows.map((row) => columns.map((column) => cellKey(...idsAt(row, column))))
  const speaking = rows.map((row) =>
    columns.map((column) => comparison.cellOf(...idsAt(row, column)).value !== null),
  )
  const firstKey = keys.flat().find((_, index) => speaking.flat()[index])
  const entrance = reached && keys.flat().includes(reached) ? reached : firstKey

  // An address may name a cell far out of sight, and the panel beside it may come to cover it.
  useEffect(() => {
    const cell = openKey && table.current?.querySelector(`[data-cell="${openKey}"]`)
    if (cell) cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [openKey])

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const at = event.target instanceof HTMLElement ? event.target.dataset.cell : undefined
    const row = keys.findIndex((line) => at !== undefined && line.includes(at))
    if (at === undefined || row < 0) return
    const next = moveInTable(
      event.key,
      { row, column: keys[row]?.indexOf(at) ?? 0 },
      { rows: rows.length, columns: columns.length },
      (place) => speaking[place.row]?.[place.column] ?? false,
    )
    if (!next) return
    event.preventDefault()
    const key = keys[next.row]?.[next.column]
    event.currentTarget.querySelector<HTMLElement>(`[data-cell="${key}"]`)?.focus()
  }

  const heading = (head: Head, scope: 'row' | 'col') =>
    head.kind === 'system' ? (
      <SystemHead
        key={head.id}
        scope={scope}
        comparison={comparison}
        dimensions={selection.dimensions}
        system={head.system}
        words={words}
      />
    ) : (
      <DimensionHead
        key={head.id}
        scope={scope}
        dimension={head.dimension}
        words={words}
        view={view}
        change={change}
      />
    )

  return (
    <div className={styles.scroll}>
      <table
        ref={table}
        className={styles.table}
        aria-describedby={hint}
        data-orientation={view.orientation}
      >
        <caption className={styles.caption}>
          {t('caption')}. <span id={hint}>{t('hint')}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {t(isUpright ? 'country' : 'dimension')}
            </th>
            {columns.map((column) => heading(column, 'col'))}
          </tr>
        </thead>
        <tbody onKeyDown={onKeyDown}>
          {rows.map((row, rowIndex) => (
            <tr key={row.id}>
              {heading(row, 'row')}
              {columns.map((column, columnIndex) => {
                const key = keys[rowIndex]?.[columnIndex] ?? ''
                return (
                  <ComparisonCell
                    key={column.id}
                    cellKey={key}
                    cell={comparison.cellOf(...idsAt(row, column))}
                    same={same.get(key)}
                    words={words}
                    isOpen={key === openKey}
                    isEntrance={key === entrance}
                    onOpen={onOpen}
                    onReach={setReached}
                  />
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
