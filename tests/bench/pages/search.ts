import type { Atlas } from '../../../content/schema.ts'
import { createSearchIndex } from '../../../renderer/domain/search/createSearchIndex.ts'
import { entriesOf } from '../../../renderer/domain/search/entriesOf.ts'

export interface Searched {
  readonly entries: number
  readonly buildMs: number
  /** Of each key press. */
  readonly searchMs: readonly number[]
  /** For each query with a slip in it: whether what was meant was among the first 30. */
  readonly found: readonly boolean[]
}

declare global {
  interface Window {
    benchSearch: (
      atlas: Atlas,
      entries: number,
      typed: readonly string[],
      slips: readonly { readonly query: string; readonly id: string }[],
    ) => Searched
  }
}

window.benchSearch = (atlas, count, typed, slips) => {
  const own = entriesOf(atlas)
  // The atlas over and over, under other names, until there are as many entries as wanted.
  const entries = Array.from({ length: count }, (_, index) => {
    const entry = own[index % own.length]
    if (!entry) throw new Error('the atlas has no entries')
    const round = Math.floor(index / own.length)
    return round === 0 ? entry : { ...entry, id: `${entry.id}#${round}` }
  })

  const start = performance.now()
  const index = createSearchIndex()
  index.add(entries)
  const buildMs = performance.now() - start
  const searchMs = typed.map((query) => {
    const pressed = performance.now()
    index.search(query, 30)
    return performance.now() - pressed
  })
  const found = slips.map(({ query, id }) =>
    index.search(query, 30).hits.some((hit) => hit.entry.id.split('#')[0] === id),
  )
  return { entries: entries.length, buildMs, searchMs, found }
}
document.getElementById('stage')?.setAttribute('data-ready', '')
