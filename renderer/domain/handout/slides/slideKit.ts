import type { DiagramLayout } from '../../diagram/diagramLayout.ts'
import type { Palette } from '../../drawing/palette.ts'
import type { Handout } from '../handout.ts'
import type { HandoutWords } from '../handoutWords.ts'
import { fitSize, linesOf } from './fitText.ts'
import { SLIDE, type Slide, type SlideParagraph } from './slide.ts'

/** What every slide needs. */
export interface SlideKit {
  readonly handout: Handout
  /** By «subject/diagram». */
  readonly layouts: ReadonlyMap<string, DiagramLayout>
  readonly palette: Palette
  readonly words: HandoutWords
}

const { width, height, margin } = SLIDE
const HEADING_HEIGHT = 60
const FOOT_HEIGHT = 30

/** Below the heading and above the foot. */
export const STAGE = {
  x: margin,
  y: margin + HEADING_HEIGHT,
  width: width - 2 * margin,
  height: height - 2 * margin - HEADING_HEIGHT - FOOT_HEIGHT + 8,
} as const

/** A heading on one line or two, in letters as large as will go. */
export function headingOf(title: string): Slide['heading'] {
  const size = fitSize(
    [30, 26, 23, 20, 17],
    (each) => linesOf({ ...plain(title, each, ''), isBold: true }, STAGE.width).length * each < 50,
  )
  return { x: margin, y: margin - 8, width: STAGE.width, height: HEADING_HEIGHT, size }
}

export const plain = (text: string, size: number, colour: string, gap = 0): SlideParagraph => ({
  text,
  size,
  colour,
  isBold: false,
  gap,
})

export const strong = (text: string, size: number, colour: string, gap = 0): SlideParagraph => ({
  ...plain(text, size, colour, gap),
  isBold: true,
})

/** Notes have one look: without the marks of the content, empty lines between. */
export const notesOf = (parts: readonly (string | null)[]): string =>
  parts
    .filter((part) => part !== null && part !== '')
    .join('\n\n')
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/\*([^*]+)\*/g, '$1')
