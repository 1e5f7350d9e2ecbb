import type {
  Lettering,
  MeasureLettering,
  PathItem,
  TextItem,
} from '../../renderer/domain/drawing/scene.ts'
import { type FontsInNode, loadFontsInNode, runsInNode } from '../fontsInNode.ts'

export interface LettersInNode {
  readonly measure: MeasureLettering
  /** The outlines of a text where it stands. */
  readonly outline: (item: TextItem) => PathItem
}

/** Letters of drawings without a browser, from the files that the page draws with. */
export async function loadLettersInNode(): Promise<LettersInNode> {
  const text = {
    400: await loadFontsInNode('golos-text', 400),
    500: await loadFontsInNode('golos-text', 500),
    600: await loadFontsInNode('golos-text', 600),
  }
  const heading = await loadFontsInNode('source-serif-4', 600)
  const fontsOf = ({ face, weight }: Lettering): FontsInNode =>
    face === 'heading' ? heading : text[weight]

  const measure: MeasureLettering = (written, lettering) =>
    runsInNode(written, fontsOf(lettering)).reduce(
      (sum, { font, run }) =>
        sum + (font.layout(run).advanceWidth / font.unitsPerEm) * lettering.size,
      0,
    )
  return {
    measure,
    outline: ({ text: written, lettering, x, y, anchor, colour }) => {
      const share = { start: 0, middle: 0.5, end: 1 }[anchor]
      let left = x - share * measure(written, lettering)
      const pieces: string[] = []
      for (const { font, run } of runsInNode(written, fontsOf(lettering))) {
        const unit = lettering.size / font.unitsPerEm
        const { glyphs, positions } = font.layout(run)
        glyphs.forEach((glyph, index) => {
          const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
          pieces.push(
            glyph.path
              .transform(unit, 0, 0, -unit, left + xOffset * unit, y - yOffset * unit)
              .toSVG(),
          )
          left += xAdvance * unit
        })
      }
      return { kind: 'path', d: pieces.join(''), fill: colour }
    },
  }
}
