import type { Palette } from '../../drawing/palette.ts'
import type { TextLook } from './setText.ts'

export interface Looks {
  readonly title: TextLook
  readonly heading: TextLook
  readonly body: TextLook
  readonly strong: TextLook
  readonly small: TextLook
  readonly notice: TextLook
  readonly cell: TextLook
  readonly cellHead: TextLook
}

/** Every kind of text on a page, in the colours of `palette`. */
export const looksOf = (palette: Palette): Looks => ({
  title: heading(27, 34, palette.ink),
  heading: heading(18, 24, palette.ink),
  body: text(13, 19, palette.ink, 400),
  strong: text(13, 19, palette.ink, 600),
  small: text(11.5, 16, palette['ink-soft'], 400),
  notice: text(12, 17, palette.sanction, 500),
  cell: text(11.5, 15.5, palette.ink, 400),
  cellHead: text(11.5, 15.5, palette.ink, 600),
})

const heading = (size: number, lineHeight: number, colour: string): TextLook => ({
  lettering: { face: 'heading', size, weight: 600 },
  lineHeight,
  colour,
})

const text = (
  size: number,
  lineHeight: number,
  colour: string,
  weight: 400 | 500 | 600,
): TextLook => ({ lettering: { face: 'text', size, weight }, lineHeight, colour })
