import type { MeasureText, TextStyle } from '../renderer/domain/diagram/diagramLayout.ts'
import { DIAGRAM_TYPE } from '../renderer/domain/drawing/diagramType.ts'
import { type FontPackage, type FontsInNode, loadFontsInNode, runsInNode } from './fontsInNode.ts'

/** The package that holds each family, by the name that `diagramType.ts` asks for first. */
const PACKAGES: Readonly<Record<string, FontPackage>> = {
  'Golos Text Variable': 'golos-text',
  'Source Serif 4 Variable': 'source-serif-4',
}

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
    return runsInNode(text, fontsOf[style]).reduce(
      (sum, { font, run }) => sum + (font.layout(run).advanceWidth / font.unitsPerEm) * size,
      0,
    )
  }
}

async function loadFonts(style: TextStyle): Promise<FontsInNode> {
  const { family, weight } = DIAGRAM_TYPE[style]
  const name = PACKAGES[/^"([^"]+)"/.exec(family)?.[1] ?? '']
  if (!name) throw new Error(`no font package is known for ${family}`)
  return loadFontsInNode(name, weight)
}
