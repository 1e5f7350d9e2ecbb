import { WEB_FONTS } from '../../canvas/webFonts.ts'
import { type FontSubset, subsetsIn, UNICODE_RANGES } from '../../domain/drawing/fontSubsets.ts'
import type { Scene, Typeface } from '../../domain/drawing/scene.ts'
import { base64 } from '../../domain/interchange/base64.ts'
import { fetchBytes } from './fetchBytes.ts'

const known = new Map<string, string>()

/** `@font-face` rules that carry the fonts a scene needs, and no others. */
export async function embedFonts(scene: Scene): Promise<string> {
  const needed = [...subsetsIn(scene.items)].flatMap(([face, subsets]) =>
    [...subsets].map((subset) => fontFace(face, subset)),
  )
  return (await Promise.all(needed)).join('')
}

async function fontFace(face: Typeface, subset: FontSubset): Promise<string> {
  const key = `${face} ${subset}`
  const before = known.get(key)
  if (before) return before
  const { family, weights, files } = WEB_FONTS[face]
  const data = base64(await fetchBytes(files[subset]))
  const rule = `@font-face{font-family:'${family}';font-style:normal;font-weight:${weights};src:url(data:font/woff2;base64,${data}) format('woff2');unicode-range:${UNICODE_RANGES[subset]}}`
  known.set(key, rule)
  return rule
}
