import type { StepKind } from '../../../content/schema.ts'
import type { LayoutMetrics, MeasureText } from './diagramLayout.ts'
import { wrapText } from './wrapText.ts'

/** Outlines that slant or curve inwards leave less room for the text. */
const SLANTED: ReadonlySet<StepKind> = new Set(['decision', 'start', 'outcome', 'sanction'])

/** The wrapped title of a step and the height, in pixels, that its shape needs for it. */
export function nodeSize(
  node: { readonly kind: StepKind; readonly title: string },
  measure: MeasureText,
  metrics: LayoutMetrics,
): { readonly height: number; readonly lines: readonly string[] } {
  const padding = paddingOf(node.kind, metrics)
  const lines = wrapText(node.title, metrics.nodeWidth - 2 * padding, (text) =>
    measure(text, 'node'),
  )
  const content = metrics.nodeHeader + lines.length * metrics.nodeLineHeight + metrics.nodeFooter
  // Even heights let the middles of a row lie on whole pixels.
  return { height: 2 * Math.ceil(Math.max(metrics.nodeMinHeight, content) / 2), lines }
}

/** Room in pixels that an outline of this kind needs between its border and the text, on each side. */
export const paddingOf = (
  kind: StepKind,
  metrics: Pick<LayoutMetrics, 'nodePadding' | 'slantedPadding'>,
): number => (SLANTED.has(kind) ? metrics.slantedPadding : metrics.nodePadding)
