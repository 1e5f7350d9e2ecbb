import { WEB_FONTS } from '../../canvas/webFonts.ts'
import { fontFaceRules } from '../../domain/drawing/fontFaces.ts'
import type { FontSubset } from '../../domain/drawing/fontSubsets.ts'
import type { Scene, Typeface } from '../../domain/drawing/scene.ts'
import { base64 } from '../../domain/interchange/base64.ts'
import { fetchBytes } from './fetchBytes.ts'

const known = new Map<string, Promise<string>>()

/** `@font-face` rules with the fonts of a scene, for the head of its file. */
export const embedFonts = (scene: Scene): Promise<string> => fontFaceRules(scene, base64Of)

/** One of the page's own font files, encoded once. */
export function base64Of(face: Typeface, subset: FontSubset): Promise<string> {
  const url = WEB_FONTS[face].files[subset]
  const before = known.get(url)
  if (before) return before
  const encoding = fetchBytes(url).then(base64)
  known.set(url, encoding)
  // What failed may succeed next time.
  encoding.catch(() => known.delete(url))
  return encoding
}
