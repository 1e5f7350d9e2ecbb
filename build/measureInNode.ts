import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'
import { create, type Font } from 'fontkit'
import { decompress } from 'wawoff2'
import type { MeasureText, TextStyle } from '../renderer/domain/diagram/diagramLayout.ts'
import { DIAGRAM_TYPE } from '../renderer/domain/drawing/diagramType.ts'
import { type FontSubset, subsetOf } from '../renderer/domain/drawing/fontSubsets.ts'

const require = createRequire(import.meta.url)

/** The package that holds each family, by the name that `diagramType.ts` asks for first. */
const PACKAGES: Readonly<Record<string, string>> = {
  'Golos Text Variable': 'golos-text',
  'Source Serif 4 Variable': 'source-serif-4',
}
type Fonts = ReadonlyMap<FontSubset, Font>

/**
 * Measures as the page does, from the same font files, but without a browser: text is cut into runs
 * by the file that holds its letters, each run is shaped with its kerning, and the widths add up.
 */
export async function createMeasureInNode(): Promise<MeasureText> {
  const fontsOf = {
    node: await loadFonts('node'),
    label: await loadFonts('label'),
    heading: await loadFonts('heading'),
  }
  return (text, style) => {
    const { size } = DIAGRAM_TYPE[style]
    return runsOf(text, fontsOf[style]).reduce(
      (sum, { font, run }) => sum + (font.layout(run).advanceWidth / font.unitsPerEm) * size,
      0,
    )
  }
}

async function loadFonts(style: TextStyle): Promise<Fonts> {
  const { family, weight } = DIAGRAM_TYPE[style]
  const name = PACKAGES[/^"([^"]+)"/.exec(family)?.[1] ?? '']
  if (!name) throw new Error(`no font package is known for ${family}`)
  const folder = dirname(require.resolve(`@fontsource-variable/${name}/package.json`))
  const fonts = new Map<FontSubset, Font>()
  // One after another: the unpacker hands out its own memory and would overwrite it.
  for (const subset of ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'] as const) {
    const file = resolve(folder, 'files', `${name}-${subset}-wght-normal.woff2`)
    // Unpacked first: fontkit cannot vary the weight of a packed font.
    const font = create(Buffer.from(await decompress(readFileSync(file))))
    if ('fonts' in font) throw new Error(`${name} is a collection of fonts`)
    fonts.set(subset, font.getVariation({ wght: weight }))
  }
  return fonts
}

function runsOf(text: string, fonts: Fonts): readonly { font: Font; run: string }[] {
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
