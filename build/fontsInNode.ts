import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'
import { create, type Font } from 'fontkit'
import { decompress } from 'wawoff2'
import { type FontSubset, subsetOf } from '../renderer/domain/drawing/fontSubsets.ts'

const require = createRequire(import.meta.url)

export type FontPackage = 'golos-text' | 'source-serif-4'
export type FontsInNode = ReadonlyMap<FontSubset, Font>

/** The page's own font files, unpacked and set to one weight. */
export async function loadFontsInNode(name: FontPackage, weight: number): Promise<FontsInNode> {
  const fonts = new Map<FontSubset, Font>()
  // One after another: the unpacker hands out its own memory and would overwrite it.
  for (const subset of ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'] as const) {
    const file = variableFontFile(name, subset)
    // Unpacked first: fontkit cannot vary the weight of a packed font.
    const font = create(Buffer.from(await decompress(readFileSync(file))))
    if ('fonts' in font) throw new Error(`${name} is a collection of fonts`)
    fonts.set(subset, font.getVariation({ wght: weight }))
  }
  return fonts
}

/** The file of all weights that the page draws with. */
export const variableFontFile = (name: FontPackage, subset: FontSubset): string =>
  resolve(
    dirname(require.resolve(`@fontsource-variable/${name}/package.json`)),
    'files',
    `${name}-${subset}-wght-normal.woff2`,
  )

/** A text cut where its letters stand in different files. */
export function runsInNode(
  text: string,
  fonts: FontsInNode,
): readonly { readonly font: Font; readonly run: string }[] {
  const runs: { font: Font; run: string }[] = []
  for (const letter of text) {
    const font = fonts.get(subsetOf(letter) ?? 'latin')
    if (!font) throw new Error(`no font holds ${letter}`)
    const last = runs.at(-1)
    if (last?.font === font) last.run += letter
    else runs.push({ font, run: letter })
  }
  return runs
}
