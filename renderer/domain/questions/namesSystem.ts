import type { Locale, LocalizedText, System } from '../../../content/schema.ts'
import { inAny } from './localized.ts'
import { foldedIn, stemsIn } from './reading.ts'

/** Names of peoples and languages that do not begin as the country does, by its flag. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  US: ['америк', 'америк', 'americ'],
  GB: ['англи', 'британ', 'briti', 'engli'],
  FR: ['франц', 'frenc'],
  DE: ['немис', 'немец', 'неме'],
  PL: ['поляк', 'польс', 'polis'],
  RU: ['орус', 'русс'],
  AM: ['армян'],
  GE: ['грузин'],
}

/** So much of a name stands in whatever is called after it: «Армения», «армянский» apart. */
const LONGEST_ROOT = 5

/** Whether the text says whose it is: the name of any of the systems, or of its people, in any language. */
export function namesAnySystem(text: LocalizedText, systems: readonly System[]): boolean {
  const names = namesOf(systems)
  const folded = foldedIn(text)
  return inAny((l) => names[l].test(folded[l]))
}

const known = new WeakMap<readonly System[], Readonly<Record<Locale, RegExp>>>()

function namesOf(systems: readonly System[]): Readonly<Record<Locale, RegExp>> {
  const names = known.get(systems) ?? {
    ky: namesIn(systems, 'ky'),
    ru: namesIn(systems, 'ru'),
    en: namesIn(systems, 'en'),
  }
  known.set(systems, names)
  return names
}

function namesIn(systems: readonly System[], locale: Locale): RegExp {
  const names = systems.flatMap((system) => {
    const roots = stemsIn(system.name)[locale].map((stem) => stem.slice(0, LONGEST_ROOT))
    // «United States» is named by both words together: a «State» is in many a sentence.
    const name = roots.length > 0 ? [roots.join('\\p{L}* ')] : []
    return [...name, ...(OTHER_NAMES[system.flag] ?? [])]
  })
  return new RegExp(`(?:^| )(?:${names.join('|') || '(?!)'})`, 'u')
}
