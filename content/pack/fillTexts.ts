import { LOCALES, type Locale } from '../names.ts'
import type { Path } from '../sheet.ts'

/** A text that was not written in a language and is shown in another. */
export interface MissingText {
  readonly path: Path
  readonly locale: Locale
}

interface Filling {
  readonly value: unknown
  readonly missing: readonly MissingText[]
}

/**
 * Fills every text that has one language at least: with `language` where it is there, else with the first
 * that is. Texts are found by their shape, a group of fields with «ky», «ru» or «en» among them.
 */
export function fillTexts(value: unknown, language: Locale): Filling {
  const missing: MissingText[] = []
  const filled = (part: unknown, path: Path): unknown => {
    if (Array.isArray(part)) return part.map((each, index) => filled(each, [...path, index]))
    if (part === null || typeof part !== 'object') return part
    const inside = Object.fromEntries(
      Object.entries(part).map(([key, each]) => [key, filled(each, [...path, key])]),
    )
    const written = [language, ...LOCALES].find((locale) => isText(inside[locale]))
    if (!written) return inside
    for (const locale of LOCALES)
      if (isNothing(inside[locale])) {
        inside[locale] = inside[written]
        missing.push({ path, locale })
      }
    return inside
  }
  return { value: filled(value, []), missing }
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''
/** A wrong kind of value is no missing text: the schema says what is wrong with it. */
const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
