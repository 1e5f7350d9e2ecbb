import { useEffect, useState } from 'react'
import type { Atlas } from '../../../content/schema.ts'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { createSearchIndex, type SearchIndex } from '../../domain/search/createSearchIndex.ts'
import { entriesOf } from '../../domain/search/entriesOf.ts'
import type { EntryKind, SearchEntry } from '../../domain/search/entry.ts'

/** How long the page may be kept busy at a stretch: shorter than a frame, so that typing stays smooth. */
const SLICE_MS = 10

const ENTRIES_BETWEEN_LOOKS_AT_THE_CLOCK = 10

// Built once for each content, when the search is first opened, and kept for the next time.
const built = new WeakMap<Atlas, Promise<SearchIndex>>()

function indexFor(atlas: Atlas): Promise<SearchIndex> {
  const index = built.get(atlas) ?? build(entriesOf(atlas))
  built.set(atlas, index)
  return index
}

async function build(entries: readonly SearchEntry[]): Promise<SearchIndex> {
  const index = createSearchIndex()
  let sliceEnds = performance.now() + SLICE_MS
  for (let from = 0; from < entries.length; from += ENTRIES_BETWEEN_LOOKS_AT_THE_CLOCK) {
    index.add(entries.slice(from, from + ENTRIES_BETWEEN_LOOKS_AT_THE_CLOCK))
    if (performance.now() < sliceEnds) continue
    await new Promise((resolve) => setTimeout(resolve))
    sliceEnds = performance.now() + SLICE_MS
  }
  return index
}

/** Kinds of entries that do not stand in the content and may change while the program runs. */
const CHANGING = ['action', 'note'] as const satisfies readonly EntryKind[]

/** What can be found besides the content. Give the same object while nothing changes. */
export type Sources = Readonly<Partial<Record<(typeof CHANGING)[number], readonly SearchEntry[]>>>

/** The index of all content and of `sources`, `null` until it is ready; a new object with new answers. */
export function useSearchIndex(sources: Sources): { readonly index: SearchIndex } | null {
  const atlas = useAtlas()
  const [ready, setReady] = useState<{ readonly index: SearchIndex } | null>(null)

  useEffect(() => {
    let isWanted = true
    void indexFor(atlas).then((index) => {
      if (!isWanted) return
      for (const kind of CHANGING) index.replace(kind, sources[kind] ?? [])
      setReady({ index })
    })
    return () => {
      isWanted = false
    }
  }, [atlas, sources])
  return ready
}
