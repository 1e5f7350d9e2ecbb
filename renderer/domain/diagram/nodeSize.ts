import type { StepKind } from '../../../content/schema.ts'
import type { LayoutMetrics, MeasureText } from './diagramLayout.ts'
import { wrapText } from './wrapText.ts'

/** Outlines that slant or curve inwards leave less room for the text. */
const SLANTED: ReadonlySet<StepKind> = new Set(['decision', 'start', 'outcome', 'sanction'])

/** The wave at the foot of a document would run through a caption, in pixels. */
const WAVE = 10

/** Room below title and caption, in pixels. */
export const footerOf = (
  node: { readonly kind: StepKind; readonly hasCaption: boolean },
  metrics: Pick<LayoutMetrics, 'nodeFooter'>,
): number => metrics.nodeFooter + (node.hasCaption && node.kind === 'document' ? WAVE : 0)

interface NodeSize {
  readonly height: number
  readonly lines: readonly string[]
  readonly captionLines?: readonly string[]
}

/** The wrapped title and caption of a step and the height, in pixels, that its shape needs for them. */
export function nodeSize(
  node: { readonly kind: StepKind; readonly title: string; readonly caption?: string },
  measure: MeasureText,
  metrics: LayoutMetrics,
): NodeSize {
  const { caption, kind, title } = node
  const width = metrics.nodeWidth - 2 * paddingOf(kind, metrics)
  const lines = wrapText(title, width, (text) => measure(text, 'node'))
  const captionLines =
    caption === undefined ? [] : wrapText(caption, width, (text) => measure(text, 'label'))
  const content =
    metrics.nodeHeader +
    lines.length * metrics.nodeLineHeight +
    captionLines.length * metrics.labelLineHeight +
    footerOf({ kind, hasCaption: captionLines.length > 0 }, metrics)
  // Even heights let the middles of a row lie on whole pixels.
  const height = 2 * Math.ceil(Math.max(metrics.nodeMinHeight, content) / 2)
  return { height, lines, ...(caption === undefined ? {} : { captionLines }) }
}

/** Room in pixels that an outline of this kind needs between its border and the text, on each side. */
export const paddingOf = (
  kind: StepKind,
  metrics: Pick<LayoutMetrics, 'nodePadding' | 'slantedPadding'>,
): number => (SLANTED.has(kind) ? metrics.slantedPadding : metrics.nodePadding)
