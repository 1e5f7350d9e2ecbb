import type { Stroke } from '../lesson/ink.ts'
import { type Arrangement, arrangeFree, arrangeOnPaper } from './arrangeSheet.ts'
import { describeDiagram } from './describeDiagram.ts'
import { drawDiagram } from './drawDiagram.ts'
import { drawInk } from './drawInk.ts'
import type { Palette } from './palette.ts'
import type { Paper } from './paper.ts'
import { type Block, group, type MeasureLettering, rectPath, type Scene } from './scene.ts'
import type { SheetContent } from './sheetContent.ts'
import { sheetParts } from './sheetParts.ts'

/**
 * A sheet with one whole diagram: on `paper` as large as it will go, without paper as large as on
 * the screen.
 */
export function composeSheet(
  content: SheetContent,
  paper: Paper | null,
  palette: Palette,
  measure: MeasureLettering,
): Scene {
  const { diagram, actors, layout, locale, ink = [] } = content
  const drawing = withInk(drawDiagram(diagram, actors, layout, palette, measure), ink, palette)
  const parts = sheetParts(content, palette, measure)
  const arranged = paper ? arrangeOnPaper(parts, drawing, paper) : arrangeFree(parts, drawing)
  return {
    ...sheetBlock(arranged, palette.paper),
    locale,
    title: `${content.words.subject}: ${diagram.title[locale]}`,
    description: describeDiagram(diagram, locale),
  }
}

const withInk = (drawing: Block, ink: readonly Stroke[], palette: Palette): Block =>
  ink.length === 0
    ? drawing
    : { ...drawing, items: [...drawing.items, drawInk(ink, drawing, palette)] }

/** Arrangements may be wider and higher than their page by one factor; here they are fitted into it. */
export function sheetBlock({ page, parts, shrink }: Arrangement, ground: string): Block {
  const placed = parts.map(({ block, x, y, scale }) => group(undefined, x, y, block.items, scale))
  return {
    width: page.width,
    height: page.height,
    items: [
      { kind: 'path', d: rectPath(0, 0, page.width, page.height), fill: ground },
      group('sheet', 0, 0, placed, 1 / shrink),
    ],
  }
}
