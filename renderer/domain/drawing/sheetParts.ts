import { drawCitations } from './drawCitations.ts'
import { drawFooter } from './drawFooter.ts'
import { drawHeader } from './drawHeader.ts'
import { drawLegend } from './drawLegend.ts'
import type { Palette } from './palette.ts'
import type { Block, MeasureLettering } from './scene.ts'
import type { SheetContent } from './sheetContent.ts'

/** What stands around a drawing, each part to be had in any width. `null` where the reader wants none. */
export interface SheetParts {
  readonly header: (width: number) => Block
  readonly legend: (width: number) => Block | null
  readonly citations: (width: number) => Block | null
  readonly footer: (width: number) => Block
}

export function sheetParts(
  content: SheetContent,
  palette: Palette,
  measure: MeasureLettering,
): SheetParts {
  const { diagram, layout, locale, words, cited, withLegend, withCitations } = content
  const titles = {
    subject: words.subject,
    title: diagram.title[locale],
    question: diagram.question[locale],
  }
  const hasBackLinks = layout.links.some(({ back }) => back)
  return {
    header: (width) => drawHeader(titles, width, palette, measure),
    legend: (width) =>
      withLegend ? drawLegend(diagram, hasBackLinks, words.legend, width, palette, measure) : null,
    citations: (width) =>
      withCitations ? drawCitations(words.citations, cited, width, palette, measure) : null,
    footer: (width) => drawFooter(words, width, palette, measure),
  }
}
