import type { Atlas } from '../../../content/schema.ts'

interface Entry {
  readonly id: string
}

/** As much of the search as is measured. */
interface SearchModule {
  readonly createSearchIndex: () => {
    add(entries: readonly Entry[]): void
    search(query: string, limit: number): { readonly hits: readonly Entry[] }
  }
}
interface EntriesModule {
  readonly entriesOf: (atlas: Atlas) => readonly Entry[]
}

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
    /** Null where the program has no search. */
    benchSearch: (
      atlas: Atlas,
      entries: number,
      typed: readonly string[],
      slips: readonly { readonly query: string; readonly id: string }[],
    ) => Searched | null
  }
}

// Asked for by pattern: where there is no search the page is built all the same, and says so.
const folder = {
  ...import.meta.glob<SearchModule>('../../../renderer/domain/search/createSearchIndex.ts', {
    eager: true,
  }),
}
const sources = {
  ...import.meta.glob<EntriesModule>('../../../renderer/domain/search/entriesOf.ts', {
    eager: true,
  }),
}

window.benchSearch = (atlas, count, typed, slips) => {
  const [search] = Object.values(folder)
  const [source] = Object.values(sources)
  if (!search || !source) return null
  const own = source.entriesOf(atlas)
  // The atlas over and over, under other names, until there are as many entries as wanted.
  const entries = Array.from({ length: count }, (_, index) => {
    const entry = own[index % own.length]
    if (!entry) throw new Error('the atlas has no entries')
    const round = Math.floor(index / own.length)
    return round === 0 ? entry : { ...entry, id: `${entry.id}#${round}` }
  })

  const start = performance.now()
  const index = search.createSearchIndex()
  index.add(entries)
  const buildMs = performance.now() - start
  const searchMs = typed.map((query) => {
    const pressed = performance.now()
    index.search(query, 30)
    return performance.now() - pressed
  })
  const found = slips.map(({ query, id }) =>
    index.search(query, 30).hits.some((hit) => hit.id.split('#')[0] === id),
  )
  return { entries: entries.length, buildMs, searchMs, found }
}
document.getElementById('stage')?.setAttribute('data-ready', '')
