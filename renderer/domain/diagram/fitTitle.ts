import type { StepKind } from '../../../content/schema.ts'
import { DEFAULT_METRICS, type MeasureText, type TextStyle } from './diagramLayout.ts'
import { paddingOf } from './nodeSize.ts'
import { wrapText } from './wrapText.ts'

export interface FittedTitle {
  readonly lines: readonly string[]
  /** Set in the smaller type of conditions. */
  readonly small: boolean
  /** Not all of it had room. */
  readonly isCut: boolean
}

/** Height of a line of small type, in pixels. */
export const SMALL_LINE_HEIGHT = 15
/** Small type may reach so much farther towards the borders, in pixels. */
const SMALL_REACH = 8

/**
 * A title wrapped into a shape that was made for another one: in the usual type if it has room, else in
 * small type, else cut off with an ellipsis.
 */
export function fitTitle(
  title: string,
  shape: { readonly kind: StepKind; readonly width: number; readonly height: number },
  measure: MeasureText,
): FittedTitle {
  const { nodeHeader, nodeFooter, nodeLineHeight } = DEFAULT_METRICS
  const width = shape.width - 2 * paddingOf(shape.kind, DEFAULT_METRICS)
  const room = shape.height - nodeHeader - nodeFooter
  const widthIn = (style: TextStyle) => (text: string) => measure(text, style)

  const usual = wrapText(title, width, widthIn('node'))
  if (usual.length <= Math.floor(room / nodeLineHeight))
    return { lines: usual, small: false, isCut: false }

  const most = Math.max(1, Math.floor((room + SMALL_REACH) / SMALL_LINE_HEIGHT))
  const small = wrapText(title, width, widthIn('label'))
  if (small.length <= most) return { lines: small, small: true, isCut: false }
  return { lines: cutOff(small, most, width, widthIn('label')), small: true, isCut: true }
}

/** The first lines, as much of them as leaves room for the ellipsis. */
function cutOff(
  lines: readonly string[],
  most: number,
  width: number,
  widthOf: (text: string) => number,
): readonly string[] {
  let last = lines[most - 1] ?? ''
  while (last !== '' && widthOf(`${last}…`) > width) last = last.slice(0, -1).trimEnd()
  return [...lines.slice(0, most - 1), `${last}…`]
}
