import { type FontSubset, subsetsIn, UNICODE_RANGES } from './fontSubsets.ts'
import type { Scene, Typeface } from './scene.ts'

/** The page's own fonts, each one file of all weights for each part of the letters. */
export const FONT_FACES: Readonly<
  Record<Typeface, { readonly family: string; readonly weights: string }>
> = {
  text: { family: 'Golos Text Variable', weights: '400 900' },
  heading: { family: 'Source Serif 4 Variable', weights: '200 900' },
}

/** `@font-face` rules that carry the fonts a scene needs, and no others. `base64Of`: a woff2 file. */
export async function fontFaceRules(
  scene: Scene,
  base64Of: (face: Typeface, subset: FontSubset) => Promise<string>,
): Promise<string> {
  const rules = [...subsetsIn(scene.items)].flatMap(([face, subsets]) =>
    [...subsets].map(async (subset) => {
      const { family, weights } = FONT_FACES[face]
      return `@font-face{font-family:'${family}';font-style:normal;font-weight:${weights};src:url(data:font/woff2;base64,${await base64Of(face, subset)}) format('woff2');unicode-range:${UNICODE_RANGES[subset]}}`
    }),
  )
  return (await Promise.all(rules)).join('')
}
