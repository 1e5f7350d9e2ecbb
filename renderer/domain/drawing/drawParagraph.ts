import { wrapText } from '../diagram/wrapText.ts'
import type { Block, Lettering, MeasureLettering } from './scene.ts'

/** Baseline of a line of text as a share of its height. */
const BASELINE = 0.74

/** A text in as many lines as `maxWidth` asks for. Its width is that of the widest line. */
export function drawParagraph(
  text: string,
  lettering: Lettering,
  lineHeight: number,
  colour: string,
  maxWidth: number,
  measure: MeasureLettering,
): Block {
  const widthOf = (line: string): number => measure(line, lettering)
  const lines = wrapText(text, maxWidth, widthOf)
  return {
    width: Math.max(0, ...lines.map(widthOf)),
    height: lines.length * lineHeight,
    items: lines.map((line, index) => ({
      kind: 'text',
      text: line,
      x: 0,
      y: lineHeight * (index + BASELINE),
      lettering,
      colour,
      anchor: 'start',
    })),
  }
}
