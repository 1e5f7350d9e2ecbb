import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'
import { create, type Font } from 'fontkit'
import { decompress } from 'wawoff2'
import { DIAGRAM_TYPE } from '../renderer/canvas/diagramType.ts'
import type { MeasureText, TextStyle } from '../renderer/domain/diagram/diagramLayout.ts'

const require = createRequire(import.meta.url)

/** The package that holds each family, by the name that `diagramType.ts` asks for first. */
const PACKAGES: Readonly<Record<string, string>> = {
  'Golos Text Variable': 'golos-text',
  'Source Serif 4 Variable': 'source-serif-4',
}
/** In the order in which a browser prefers them where two hold one letter: the last declared first. */
const SUBSETS = ['latin', 'cyrillic', 'cyrillic-ext', 'latin-ext'] as const

interface Subset {
  readonly font: Font
  readonly has: (codePoint: number) => boolean
}

/**
 * Measures as the page does, from the same font files, but without a browser: text is cut into runs
 * by the file that holds its letters, each run is shaped with its kerning, and the widths add up.
 */
export async function createMeasureInNode(): Promise<MeasureText> {
  const subsetsOf = {
    node: await loadSubsets('node'),
    label: await loadSubsets('label'),
    heading: await loadSubsets('heading'),
  }
  return (text, style) => {
    const { size } = DIAGRAM_TYPE[style]
    return runsOf(text, subsetsOf[style]).reduce(
      (sum, { font, run }) => sum + (font.layout(run).advanceWidth / font.unitsPerEm) * size,
      0,
    )
  }
}

async function loadSubsets(style: TextStyle): Promise<readonly Subset[]> {
  const { family, weight } = DIAGRAM_TYPE[style]
  const name = PACKAGES[/^"([^"]+)"/.exec(family)?.[1] ?? '']
  if (!name) throw new Error(`no font package is known for ${family}`)
  const folder = dirname(require.resolve(`@fontsource-variable/${name}/package.json`))
  const ranges: Readonly<Record<string, string>> = JSON.parse(
    readFileSync(resolve(folder, 'unicode.json'), 'utf8'),
  )
  const subsets: Subset[] = []
  // One after another: the unpacker hands out its own memory and would overwrite it.
  for (const subset of SUBSETS) {
    const file = resolve(folder, 'files', `${name}-${subset}-wght-normal.woff2`)
    // Unpacked first: fontkit cannot vary the weight of a packed font.
    const font = create(Buffer.from(await decompress(readFileSync(file))))
    if ('fonts' in font) throw new Error(`${name} is a collection of fonts`)
    subsets.push({ font: font.getVariation({ wght: weight }), has: within(ranges[subset] ?? '') })
  }
  return subsets
}

/** Whether a code point lies in a CSS `unicode-range`. */
function within(unicodeRange: string): (codePoint: number) => boolean {
  const spans = unicodeRange.split(',').map((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-')
    return { first: Number.parseInt(first, 16), last: Number.parseInt(last, 16) }
  })
  return (codePoint) => spans.some(({ first, last }) => first <= codePoint && codePoint <= last)
}

function runsOf(text: string, subsets: readonly Subset[]): readonly { font: Font; run: string }[] {
  const runs: { font: Font; run: string }[] = []
  for (const letter of text) {
    const codePoint = letter.codePointAt(0) ?? 0
    const { font } = subsets.find(({ has }) => has(codePoint)) ?? fallback(subsets)
    const last = runs.at(-1)
    if (last?.font === font) last.run += letter
    else runs.push({ font, run: letter })
  }
  return runs
}

function fallback(subsets: readonly Subset[]): Subset {
  const [first] = subsets
  if (!first) throw new Error('no font was loaded')
  return first
}
