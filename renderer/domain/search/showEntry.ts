import type { Locale } from '../../../content/schema.ts'
import type { SearchHit } from './createSearchIndex.ts'
import type { SearchEntry, SearchText } from './entry.ts'
import { textIn, textsOf } from './textsOf.ts'
import { cutAtWords, wordsOf } from './wordsOf.ts'

/** A piece of text, marked where it is what was looked for. */
export interface Piece {
  readonly text: string
  readonly isMarked: boolean
}

export interface ShownEntry {
  readonly title: readonly Piece[]
  /** The passage that was found, where it stands below the title; of a term always what it means. */
  readonly excerpt: readonly Piece[] | null
  /** What was found in another language, where the reader's own does not show it. */
  readonly foreign: { readonly locale: Locale; readonly pieces: readonly Piece[] } | null
}

/** In letters: how much of a text is shown before the first word found, and in all. */
const BEFORE = 40
const IN_ALL = 150

/** How a found entry reads in one language, and why it was found. */
export function showEntry({ entry, found }: SearchHit, locale: Locale): ShownEntry {
  const wanted = new Set(found.flatMap((words) => [...words]))
  const title = mark(textIn(entry.title, locale), wanted)
  const text = entry.text === undefined ? [] : mark(textIn(entry.text, locale), wanted)
  return {
    title: joined(title),
    excerpt: entry.kind === 'term' || (!hasMark(title) && hasMark(text)) ? excerptOf(text) : null,
    foreign: foreignFind(entry, missingIn(entry, found, locale), locale, wanted),
  }
}

/** The words of texts as somebody reads them in this language. */
const ownWords = (texts: readonly SearchText[], locale: Locale): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => wordsOf(textIn(text, locale))))

/** What was found, but not in this language. Most often the title settles it. */
function missingIn(
  { title, text = '', place, also }: SearchEntry,
  found: SearchHit['found'],
  locale: Locale,
): SearchHit['found'] {
  let missing = found
  for (const texts of [[title], [text], place, also]) {
    if (missing.length === 0) break
    const own = ownWords(texts, locale)
    missing = missing.filter((words) => ![...words].some((word) => own.has(word)))
  }
  return missing
}

/** The text in another language that shows most of what the reader's own language does not. */
function foreignFind(
  { title, text = '', place, also }: SearchEntry,
  missing: SearchHit['found'],
  locale: Locale,
  wanted: ReadonlySet<string>,
): ShownEntry['foreign'] {
  if (missing.length === 0) return null
  let most = 0
  let best: ShownEntry['foreign'] = null
  for (const each of [title, text, ...place, ...also].flatMap(textsOf)) {
    if (each.locale === null || each.locale === locale) continue
    const present = new Set(wordsOf(each.words))
    const count = missing.filter((words) => [...words].some((word) => present.has(word))).length
    if (count <= most) continue
    most = count
    best = { locale: each.locale, pieces: excerptOf(mark(each.words, wanted)) }
  }
  return best
}

const mark = (text: string, wanted: ReadonlySet<string>): readonly Piece[] =>
  cutAtWords(text).map((piece) => ({ text: piece.text, isMarked: wanted.has(piece.word) }))

/** As few pieces as there can be: each becomes an element on the screen. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (!last || last.isMarked || piece.isMarked) result.push(piece)
    else result[result.length - 1] = { text: last.text + piece.text, isMarked: false }
  }
  return result
}

const hasMark = (pieces: readonly Piece[]): boolean => pieces.some(({ isMarked }) => isMarked)

/** The text around the first word found, with dots where more of it is left out. */
function excerptOf(pieces: readonly Piece[]): readonly Piece[] {
  const first = Math.max(
    0,
    pieces.findIndex(({ isMarked }) => isMarked),
  )
  let from = first
  let before = 0
  while (from > 0) {
    before += pieces[from - 1]?.text.length ?? 0
    if (before > BEFORE) break
    from--
  }
  let to = from
  for (let length = 0; to < pieces.length && length < IN_ALL; to++)
    length += pieces[to]?.text.length ?? 0
  return joined([
    ...(from > 0 ? [DOTS] : []),
    ...pieces.slice(from, to),
    ...(to < pieces.length ? [DOTS] : []),
  ])
}

const DOTS: Piece = { text: '…', isMarked: false }
