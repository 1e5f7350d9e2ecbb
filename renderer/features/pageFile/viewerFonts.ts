import { FONT_FACES } from '../../domain/drawing/fontFaces.ts'
import { type FontSubset, subsetOf, UNICODE_RANGES } from '../../domain/drawing/fontSubsets.ts'
import type { Typeface } from '../../domain/drawing/scene.ts'
import type { ViewerFont } from '../../domain/viewer/viewerPage.ts'

/** The base64 of one of the page's own font files. */
export type Base64Of = (face: Typeface, subset: FontSubset) => Promise<string>

/** The files that hold the letters of `text` in both faces, and no others. */
export function viewerFonts(text: string, base64Of: Base64Of): Promise<readonly ViewerFont[]> {
  const subsets = new Set<FontSubset>()
  for (const letter of new Set(text)) {
    const subset = subsetOf(letter)
    if (subset) subsets.add(subset)
  }
  return Promise.all(
    (['text', 'heading'] as const).flatMap((face) =>
      [...subsets].map(async (subset) => ({
        family: FONT_FACES[face].family,
        weight: FONT_FACES[face].weights,
        range: UNICODE_RANGES[subset],
        data: await base64Of(face, subset),
      })),
    ),
  )
}
