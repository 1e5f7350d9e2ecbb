import type { EntryKind, SearchEntry } from './entry.ts'
import { type Meanings, meaningsOf } from './meaningsOf.ts'
import { wordsOf } from './wordsOf.ts'
import { wordWeights } from './wordWeights.ts'

export interface SearchHit {
  readonly entry: SearchEntry
  /** For each typed word that the entry answers to: those of its words, folded, that it may stand for. */
  readonly found: readonly ReadonlySet<string>[]
}

export interface SearchResults {
  /** Best first; at most as many as were asked for. */
  readonly hits: readonly SearchHit[]
  /** How many there are in all. */
  readonly count: number
}

/**
 * Entries by their words, in three languages at once. What a bench measures: `add` for building,
 * `search` for a key press.
 *
 *     const index = createSearchIndex()
 *     index.add(entries)
 *     const { hits } = index.search('исполнит', 30)
 */
export interface SearchIndex {
  /** Entries with new ids. Hand in few at a time where a screen has to stay alive meanwhile. */
  readonly add: (entries: readonly SearchEntry[]) => void
  /** Makes these the only entries of their kind: what is new or changed is added, what is gone is removed. */
  readonly replace: (kind: EntryKind, entries: readonly SearchEntry[]) => void
  /** Entries with all the typed words; where there are none, those with most of them. */
  readonly search: (query: string, limit: number) => SearchResults
}

/** Of two entries with the same words the one that leads further into the atlas comes first. */
const KIND_WEIGHTS: Readonly<Record<EntryKind, number>> = {
  system: 2,
  theme: 1.6,
  action: 1.5,
  diagram: 1.4,
  term: 1.4,
  note: 1.2,
  step: 1.2,
  claim: 1,
  update: 0.9,
}

/** Typed words, over several queries, whose meanings are kept. */
const MOST_KEPT = 100

interface Held {
  readonly entry: SearchEntry
  /** Each once, folded. */
  readonly words: readonly string[]
}

/** In which entries a word stands and what it weighs there: two lists in step, an entry by its number. */
interface Occurrences {
  readonly entries: number[]
  readonly weights: number[]
}

/** An empty index. */
export function createSearchIndex(): SearchIndex {
  /** By number. A number once given is not given again; what has been removed leaves a hole. */
  const entries: (Held | undefined)[] = []
  const numbers = new Map<string, number>()
  const occurrences = new Map<string, Occurrences>()
  /** While the words stay the same: at each key press all typed words but the last have been asked for. */
  const known = new Map<string, Meanings>()

  const add = (entry: SearchEntry): void => {
    if (numbers.has(entry.id)) throw new Error(`The index already holds ${entry.id}`)
    const weights = wordWeights(entry)
    const number = entries.push({ entry, words: [...weights.keys()] }) - 1
    numbers.set(entry.id, number)
    for (const [word, weight] of weights) {
      const places = occurrences.get(word) ?? { entries: [], weights: [] }
      places.entries.push(number)
      places.weights.push(weight * KIND_WEIGHTS[entry.kind])
      occurrences.set(word, places)
    }
    known.clear()
  }

  const remove = (number: number, { entry, words }: Held): void => {
    entries[number] = undefined
    numbers.delete(entry.id)
    for (const word of words) {
      const places = occurrences.get(word)
      const at = places?.entries.indexOf(number) ?? -1
      places?.entries.splice(at, 1)
      places?.weights.splice(at, 1)
      if (places?.entries.length === 0) occurrences.delete(word)
    }
    known.clear()
  }

  const understand = (typed: string): Meanings => {
    const meanings = known.get(typed) ?? meaningsOf(typed, occurrences.keys())
    if (known.size >= MOST_KEPT) known.clear()
    known.set(typed, meanings)
    return meanings
  }

  return {
    add: (added) => added.forEach(add),

    replace: (kind, wanted) => {
      const ids = new Set(wanted.map(({ id }) => id))
      entries.forEach((held, number) => {
        if (held?.entry.kind === kind && !ids.has(held.entry.id)) remove(number, held)
      })
      for (const entry of wanted) {
        const number = numbers.get(entry.id)
        const present = number === undefined ? undefined : entries[number]
        if (number !== undefined && present) {
          if (JSON.stringify(present.entry) === JSON.stringify(entry)) continue
          remove(number, present)
        }
        add(entry)
      }
    },

    search: (query, limit) => {
      const meanings = typedWords(query).map(understand)
      const found = weighEntries(meanings, occurrences, entries.length)
      const hits = found.slice(0, limit).flatMap((number) => {
        const held = entries[number]
        return held ? { entry: held.entry, found: wordsMeant(held.words, meanings) } : []
      })
      return { hits, count: found.length }
    },
  }
}

/** The words to look for. A single letter beside others says nothing yet, or is an «и», «в» or “a”. */
function typedWords(query: string): readonly string[] {
  const words = [...new Set(wordsOf(query))]
  const telling = words.filter((word) => word.length > 1 || /\p{N}/u.test(word))
  return telling.length > 0 ? telling : words
}

/** Numbers of the entries with most of the words, best first. `size` is the highest number and one. */
function weighEntries(
  words: readonly Meanings[],
  occurrences: ReadonlyMap<string, Occurrences>,
  size: number,
): readonly number[] {
  const score = new Float64Array(size)
  const wordsFound = new Uint8Array(size)
  const best = new Float64Array(size)
  let mostFound = 0
  let found: number[] = []

  for (const meanings of words) {
    const touched: number[] = []
    let uses = 0
    for (const [word, { weight }] of meanings) {
      const places = occurrences.get(word)
      if (!places) continue
      uses += places.entries.length
      for (let i = 0; i < places.entries.length; i++) {
        const number = places.entries[i] ?? 0
        const value = weight * (places.weights[i] ?? 0)
        const known = best[number] ?? 0
        if (known === 0) touched.push(number)
        if (value > known) best[number] = value
      }
    }
    // How much a rare word says more than a common one; after Spärck Jones (1972).
    const rarity = Math.log(1 + size / (1 + uses))
    for (const number of touched) {
      score[number] = (score[number] ?? 0) + rarity * (best[number] ?? 0)
      best[number] = 0
      const count = (wordsFound[number] ?? 0) + 1
      wordsFound[number] = count
      if (count > mostFound) {
        mostFound = count
        found = []
      }
      if (count === mostFound) found.push(number)
    }
  }
  return found.sort((a, b) => (score[b] ?? 0) - (score[a] ?? 0) || a - b)
}

/** What an entry has of what was typed. A slip counts only where nothing nearer is there. */
const wordsMeant = (
  words: readonly string[],
  typed: readonly Meanings[],
): readonly ReadonlySet<string>[] =>
  typed.flatMap((meanings) => {
    const present = words.filter((word) => meanings.has(word))
    const sure = present.filter((word) => {
      const near = meanings.get(word)?.closeness
      return near === 'exact' || near === 'prefix'
    })
    const meant = sure.length > 0 ? sure : present
    return meant.length > 0 ? new Set(meant) : []
  })
