import type { SceneItem, Typeface } from './scene.ts'

export type FontSubset = 'latin' | 'latin-ext' | 'cyrillic' | 'cyrillic-ext'

/**
 * How the makers of our fonts cut them into files, in CSS notation; a test holds it equal to theirs.
 * A letter is looked for in this order. Kyrgyz ө, ү, ң stand in `cyrillic-ext`.
 */
export const UNICODE_RANGES: Readonly<Record<FontSubset, string>> = {
  cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
  'cyrillic-ext': 'U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F',
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
}

const TABLE = Object.entries(UNICODE_RANGES).map(([subset, ranges]) => ({
  // The keys are those of the record above.
  subset: subset as FontSubset,
  ranges: ranges.split(',').map((range) => {
    const [from = '', to = from.slice(2)] = range.split('-')
    return [Number.parseInt(from.slice(2), 16), Number.parseInt(to, 16)] as const
  }),
}))

/** The font file that holds a letter; `null` where none of ours does. */
export function subsetOf(letter: string): FontSubset | null {
  const code = letter.codePointAt(0) ?? 0
  const found = TABLE.find(({ ranges }) => ranges.some(([from, to]) => from <= code && code <= to))
  return found?.subset ?? null
}

/** The files that the letters of a scene ask for, each named once. */
export function subsetsIn(
  items: readonly SceneItem[],
): ReadonlyMap<Typeface, ReadonlySet<FontSubset>> {
  const needed = new Map<Typeface, Set<FontSubset>>()
  for (const { text, lettering } of textsIn(items)) {
    const subsets = needed.get(lettering.face) ?? new Set<FontSubset>()
    needed.set(lettering.face, subsets)
    for (const letter of text) {
      const subset = subsetOf(letter)
      if (subset) subsets.add(subset)
    }
  }
  return needed
}

/** Every text of a scene, in the order in which it is drawn. */
export const textsIn = (
  items: readonly SceneItem[],
): readonly Extract<SceneItem, { kind: 'text' }>[] =>
  items.flatMap((item) =>
    item.kind === 'text' ? [item] : item.kind === 'group' ? textsIn(item.items) : [],
  )
