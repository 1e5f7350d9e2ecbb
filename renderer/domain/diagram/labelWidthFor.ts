import { DEFAULT_METRICS, type MeasureText } from './diagramLayout.ts'

/** A word still longer than this, in pixels with its padding, is broken after all. */
const WIDEST = 168

/** Greatest width for labels, in pixels: as usual, or as the longest of their words needs. */
export function labelWidthFor(
  labels: readonly (string | undefined)[],
  measure: MeasureText,
): number {
  const { labelMaxWidth, labelPadding } = DEFAULT_METRICS
  const words = labels.flatMap((label) => label?.split(/\s+/) ?? [])
  const widest = Math.max(0, ...words.map((word) => measure(word, 'label')))
  return Math.min(WIDEST, Math.max(labelMaxWidth, Math.ceil(widest) + 2 * labelPadding))
}
