import { DEFAULT_METRICS, type LabelBox, type LinkPath } from '../diagram/diagramLayout.ts'
import { DIAGRAM_TYPE } from './diagramType.ts'
import { linkPath } from './linkPath.ts'
import type { Palette } from './palette.ts'
import { type GroupItem, group, type Lettering, rectPath } from './scene.ts'

const { labelLineHeight } = DEFAULT_METRICS
const LABEL: Lettering = { face: 'text', size: DIAGRAM_TYPE.label.size, weight: 500 }
export const BACK_DASH: readonly number[] = [7, 4]

/** All links, then all their conditions, so that no line runs over a word. */
export const drawLinks = (links: readonly LinkPath[], palette: Palette): readonly GroupItem[] => [
  ...links.map((link) => drawLine(link, palette)),
  ...links.flatMap(({ id, label }) => (label ? [drawCondition(id, label, palette)] : [])),
]

function drawLine({ id, points, back }: LinkPath, palette: Palette): GroupItem {
  const { line, arrow } = linkPath(points)
  const colour = palette['line-strong']
  const dash = back ? { dash: BACK_DASH } : {}
  return group(`link:${id}`, 0, 0, [
    { kind: 'path', d: line, stroke: colour, strokeWidth: 1.7, ...dash },
    { kind: 'path', d: arrow, fill: colour },
  ])
}

function drawCondition(id: string, label: LabelBox, palette: Palette): GroupItem {
  const { width, height, lines } = label
  const top = (height - lines.length * labelLineHeight) / 2
  return group(`condition:${id}`, label.x, label.y, [
    {
      kind: 'path',
      d: rectPath(0, 0, width, height, 4),
      fill: palette.surface,
      stroke: palette.line,
      strokeWidth: 1,
    },
    ...lines.map((text, index) => ({
      kind: 'text' as const,
      text,
      x: width / 2,
      y: top + labelLineHeight * (index + 0.75),
      lettering: LABEL,
      colour: palette.ink,
      anchor: 'middle' as const,
    })),
  ])
}
