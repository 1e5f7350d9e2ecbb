import { LOCALES } from '../../../content/names.ts'
import type { Atlas } from '../../../content/schema.ts'
import { mulberry32, type Random } from '../../../renderer/domain/random.ts'

/** What is typed, key press by key press, by somebody who looks for every ninth step of the atlas. */
export function typedQueries(atlas: Atlas): readonly string[] {
  const titles = stepsOf(atlas).filter((_, index) => index % 9 === 0)
  return titles.flatMap(({ title }) =>
    LOCALES.flatMap((locale) =>
      Array.from(title[locale], (_, end) => title[locale].slice(0, end + 1)),
    ),
  )
}

interface SlippedQuery {
  readonly query: string
  /** Id of the entry that is meant. */
  readonly id: string
}

/** The titles of all terms with one slip in one long word: a letter too many, too few, wrong, or two swapped. */
export function slippedQueries(atlas: Atlas, seed: number): readonly SlippedQuery[] {
  const random = mulberry32(seed)
  return atlas.terms.flatMap((term) =>
    LOCALES.flatMap((locale) => {
      const words = term[locale].split(' ')
      const long = words.findIndex((word) => word.length >= LONG_LETTERS)
      const word = words[long]
      if (word === undefined) return []
      const query = words.with(long, slip(word, random)).join(' ')
      return [{ query, id: `term:${term.id}` }]
    }),
  )
}

const LONG_LETTERS = 6

/** A word with one slip, never in its first letter. */
export function slip(word: string, random: Random): string {
  const at = 1 + Math.floor(random() * (word.length - 2))
  const [before, here, next, after] = [
    word.slice(0, at),
    word.charAt(at),
    word.charAt(at + 1),
    word.slice(at + 2),
  ]
  const stray = word.charAt(0).toLowerCase()
  switch (Math.floor(random() * 4)) {
    case 0:
      return `${before}${next}${here}${after}`
    case 1:
      return `${before}${next}${after}`
    case 2:
      return `${before}${here}${stray}${next}${after}`
    default:
      return `${before}${stray}${next}${after}`
  }
}

const stepsOf = (atlas: Atlas) =>
  [...atlas.systems, ...atlas.themes].flatMap(({ diagrams }) =>
    diagrams.flatMap(({ steps }) => steps),
  )
