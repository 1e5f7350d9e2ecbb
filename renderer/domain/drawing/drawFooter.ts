import { drawParagraph } from './drawParagraph.ts'
import type { Palette } from './palette.ts'
import { type Block, group, type Lettering, type MeasureLettering } from './scene.ts'

const SMALL: Lettering = { face: 'text', size: 10, weight: 400 }
const NAME: Lettering = { face: 'text', size: 10, weight: 600 }
const LINE_HEIGHT = 13
const GAP = 18
const RULE_ROOM = 6

/** Where the picture comes from: the program, the article it rests on, the language. */
export function drawFooter(
  words: { readonly product: string; readonly article: string; readonly language: string },
  width: number,
  palette: Palette,
  measure: MeasureLettering,
): Block {
  const colour = palette['ink-soft']
  const product = drawParagraph(words.product, NAME, LINE_HEIGHT, colour, width, measure)
  const language = drawParagraph(words.language, SMALL, LINE_HEIGHT, colour, width, measure)
  const room = width - product.width - language.width - 2 * GAP
  const article = drawParagraph(words.article, SMALL, LINE_HEIGHT, colour, room, measure)
  return {
    width,
    height: RULE_ROOM + article.height,
    items: [
      { kind: 'path', d: `M0 0H${width}`, stroke: palette['line-strong'], strokeWidth: 0.75 },
      group('footer', 0, RULE_ROOM, [
        ...product.items,
        group(undefined, product.width + GAP, 0, article.items),
        group(undefined, width - language.width, 0, language.items),
      ]),
    ],
  }
}
