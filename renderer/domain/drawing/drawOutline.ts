import type { StepKind } from '../../../content/schema.ts'
import { kindColours } from './kindColours.ts'
import { outlineOf } from './outlineOf.ts'
import type { Palette } from './palette.ts'
import type { PathItem } from './scene.ts'

const FOLD = 18

/** The silhouette of a kind of step, from its own top left corner. */
export function drawOutline(
  kind: StepKind,
  width: number,
  height: number,
  palette: Palette,
): readonly PathItem[] {
  const { tone, fill } = kindColours(kind, palette)
  const d = outlineOf(kind, width, height)
  // A second ring says «here it ends» without colour. Its parts are painted one over another,
  // because not every program that opens an SVG knows `paint-order`.
  if (kind === 'outcome')
    return [
      { kind: 'path', d, stroke: tone, strokeWidth: 6.5 },
      { kind: 'path', d, stroke: palette.surface, strokeWidth: 2.5 },
      { kind: 'path', d, fill },
    ]
  const outline: PathItem = { kind: 'path', d, fill, stroke: tone, strokeWidth: 1.6 }
  if (kind !== 'time-limit') return [outline]
  const fold = `M${width - FOLD} 0V${FOLD}H${width}`
  return [outline, { kind: 'path', d: fold, stroke: tone, strokeWidth: 1.4 }]
}
