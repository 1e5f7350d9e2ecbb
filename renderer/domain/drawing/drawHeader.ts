import { drawParagraph } from './drawParagraph.ts'
import type { Palette } from './palette.ts'
import type { Block, MeasureLettering } from './scene.ts'
import { stack } from './stack.ts'

/** Whose diagram it is, its title, and the question that it answers. */
export const drawHeader = (
  words: { readonly subject: string; readonly title: string; readonly question: string },
  width: number,
  palette: Palette,
  measure: MeasureLettering,
): Block =>
  stack(
    [
      drawParagraph(
        words.subject,
        { face: 'text', size: 13, weight: 600 },
        18,
        palette.accent,
        width,
        measure,
      ),
      drawParagraph(
        words.title,
        { face: 'heading', size: 25, weight: 600 },
        30,
        palette.ink,
        width,
        measure,
      ),
      drawParagraph(
        words.question,
        { face: 'text', size: 14, weight: 400 },
        19,
        palette['ink-soft'],
        width,
        measure,
      ),
    ],
    2,
  )
