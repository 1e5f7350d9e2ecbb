import { wrapRich } from '../richText.ts'
import { arialWidth } from './arialWidths.ts'
import type { SlideParagraph } from './slide.ts'

/** Of a line as a share of the size of its letters: as programs for slides set Arial. */
export const LINE_HEIGHT = 1.2
/** Programs round: what would fit to a hair might not. */
const CAUTION = 1.03

/** Height in pixels of paragraphs in a box `width` pixels wide. */
export const heightOfText = (paragraphs: readonly SlideParagraph[], width: number): number =>
  paragraphs.reduce(
    (sum, paragraph, index) =>
      sum +
      (index === 0 ? 0 : paragraph.gap) +
      linesOf(paragraph, width).length * paragraph.size * LINE_HEIGHT,
    0,
  )

export const linesOf = ({ text, size, isBold }: SlideParagraph, width: number) =>
  text
    .split('\n')
    .flatMap((line) =>
      line === ''
        ? [[]]
        : wrapRich(
            line,
            width,
            (run) => arialWidth(run.text, isBold || run.isStrong) * size * CAUTION,
          ),
    )

/** The first of `sizes` (the largest first) at which something fits; the last where none does. */
export function fitSize(sizes: readonly number[], fits: (size: number) => boolean): number {
  return sizes.find(fits) ?? sizes.at(-1) ?? 1
}

/** Lines and the size of their letters, in pixels. */
export interface FittedLines {
  readonly lines: readonly string[]
  readonly size: number
}

/**
 * A text in a box of `width` by `height` pixels, in letters as large as will go without breaking a word;
 * null where not even the smallest of `sizes` will.
 */
export function fitLines(
  text: string,
  width: number,
  height: number,
  sizes: readonly number[],
  isBold = false,
): FittedLines | null {
  const words = text.split(/\s+/)
  for (const size of sizes) {
    const widest = Math.max(...words.map((word) => arialWidth(word, isBold))) * size * CAUTION
    if (widest > width) continue
    const lines = linesOf({ text, size, isBold, colour: '', gap: 0 }, width)
    if (lines.length * size * LINE_HEIGHT > height) continue
    return { lines: lines.map((line) => line.map((run) => run.text).join('')), size }
  }
  return null
}
