import type { StepKind } from '../../../content/schema.ts'
import { DEFAULT_METRICS, type NodeBox } from '../diagram/diagramLayout.ts'
import { DIAGRAM_TYPE } from './diagramType.ts'
import { drawIcon } from './drawIcon.ts'
import { drawOutline } from './drawOutline.ts'
import { KIND_ICONS } from './iconPaths.ts'
import { kindColours } from './kindColours.ts'
import type { Palette } from './palette.ts'
import { type GroupItem, group, type Lettering, type MeasureLettering } from './scene.ts'

const { nodeLineHeight, nodeHeader, nodeFooter } = DEFAULT_METRICS
const TITLE: Lettering = { face: 'text', size: DIAGRAM_TYPE.node.size, weight: 500 }
const NUMBER: Lettering = { face: 'text', size: 12.5, weight: 600 }
const ICON = 15
const ICON_GAP = 5
const MARK_TOP = 7
/** From the middle of a line of figures to its baseline, as a share of the letters' size. */
const HALF_FIGURE = 0.36

/** A step: outline by kind, icon and number on top, the wrapped title below. */
export function drawStep(
  box: NodeBox,
  kind: StepKind,
  number: number,
  palette: Palette,
  measure: MeasureLettering,
): GroupItem {
  const { width, height, lines } = box
  const { mark } = kindColours(kind, palette)
  const room = height - nodeHeader - nodeFooter
  const firstLine = nodeHeader + (room - lines.length * nodeLineHeight) / 2 + nodeLineHeight * 0.74
  const figures = String(number)
  const markLeft = (width - ICON - ICON_GAP - measure(figures, NUMBER)) / 2
  return group(`step:${box.id}`, box.x, box.y, [
    ...drawOutline(kind, width, height, palette),
    drawIcon(KIND_ICONS[kind], markLeft, MARK_TOP, ICON, mark, 2.1),
    {
      kind: 'text',
      text: figures,
      x: markLeft + ICON + ICON_GAP,
      y: MARK_TOP + ICON / 2 + NUMBER.size * HALF_FIGURE,
      lettering: NUMBER,
      colour: mark,
      anchor: 'start',
    },
    ...lines.map((text, index) => ({
      kind: 'text' as const,
      text,
      x: width / 2,
      y: firstLine + index * nodeLineHeight,
      lettering: TITLE,
      colour: palette.ink,
      anchor: 'middle' as const,
    })),
  ])
}
