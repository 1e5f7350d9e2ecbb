import { useCallback, useEffect, useState } from 'react'
import { useSearchParams } from 'wouter'
import { type ComparisonView, readView, writeView } from '../../domain/comparison/comparisonView.ts'
import { navigate } from '../../state/hashLocation.ts'
import { paths } from '../../state/paths.ts'

/** Chromium refuses to change an address more than 200 times in 10 seconds; a typist would get there. */
const TYPING_PAUSE_MS = 300

const CELL = 'cell'

/** How the table is looked at and which cell is open, as the address has it; words of the search at once. */
export function useComparisonView() {
  const [search] = useSearchParams()
  const kept = readView(search)
  const cell = search.get(CELL)
  const [query, setQuery] = useState(kept.query)
  const [seen, setSeen] = useState(kept.query)
  // The address was changed by someone else: by the way back, or by a link.
  if (kept.query !== seen) {
    setSeen(kept.query)
    setQuery(kept.query)
  }
  const view: ComparisonView = { ...kept, query }

  const go = useCallback((next: ComparisonView, nextCell: string | null) => {
    const params = writeView(next)
    if (nextCell) params.set(CELL, nextCell)
    const text = params.toString()
    setSeen(next.query)
    setQuery(next.query)
    navigate(text ? `${paths.compare}?${text}` : paths.compare, { replace: true })
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a pause in typing writes the query down
  useEffect(() => {
    if (query === kept.query) return
    const timer = setTimeout(() => go(view, cell), TYPING_PAUSE_MS)
    return () => clearTimeout(timer)
  }, [query, kept.query])

  return {
    view,
    cell,
    search: setQuery,
    change: (part: Partial<ComparisonView>) => go({ ...view, ...part }, cell),
    openCell: (key: string | null) => go(view, key),
  }
}
