import type { ActorKind } from '../../../content/schema.ts'
import { DEFAULT_METRICS, type LaneBox } from '../diagram/diagramLayout.ts'
import { DIAGRAM_TYPE } from './diagramType.ts'
import { drawIcon } from './drawIcon.ts'
import { ACTOR_ICONS } from './iconPaths.ts'
import type { Palette } from './palette.ts'
import {
  type GroupItem,
  group,
  type Lettering,
  type MeasureLettering,
  rectPath,
  type SceneItem,
} from './scene.ts'

const HEADING: Lettering = { face: 'heading', size: DIAGRAM_TYPE.heading.size, weight: 600 }
const { headingLineHeight } = DEFAULT_METRICS
const ICON = 17
const ICON_GAP = 8
/** A heading that would touch the next one goes without its icon. */
const LEAST_MARGIN = 5

/** The grounds of all lanes with their headings. */
export const drawLanes = (
  lanes: readonly LaneBox[],
  kindOf: (lane: string) => ActorKind,
  palette: Palette,
  measure: MeasureLettering,
): readonly GroupItem[] =>
  lanes.map((lane, index) =>
    group(`lane:${lane.id}`, lane.x, lane.y, [
      {
        kind: 'path',
        d: rectPath(0, 0, lane.width, lane.height),
        fill: palette[index % 2 === 0 ? 'lane-even' : 'lane-odd'],
      },
      ...drawHeading(lane, kindOf(lane.id), palette, measure),
      {
        kind: 'path',
        d: `M${lane.width - 0.5} 0V${lane.height}`,
        stroke: palette.line,
        strokeWidth: 1,
      },
    ]),
  )

function drawHeading(
  { width, headingHeight, headingLines }: LaneBox,
  kind: ActorKind,
  palette: Palette,
  measure: MeasureLettering,
): readonly SceneItem[] {
  const widths = headingLines.map((line) => measure(line, HEADING))
  const textWidth = Math.max(0, ...widths)
  const hasIcon = ICON + ICON_GAP + textWidth <= width - 2 * LEAST_MARGIN
  const iconRoom = hasIcon ? ICON + ICON_GAP : 0
  const left = (width - iconRoom - textWidth) / 2
  const top = (headingHeight - headingLines.length * headingLineHeight) / 2
  return [
    { kind: 'path', d: rectPath(0, 0, width, headingHeight), fill: palette.surface },
    {
      kind: 'path',
      d: `M0 ${headingHeight - 0.75}H${width}`,
      stroke: palette['line-strong'],
      strokeWidth: 1.5,
    },
    ...(hasIcon
      ? [drawIcon(ACTOR_ICONS[kind], left, (headingHeight - ICON) / 2, ICON, palette.accent, 2)]
      : []),
    ...headingLines.map((text, index) => ({
      kind: 'text' as const,
      text,
      // Not centred by its anchor: with a wider font, where ours are missing, it must not run into its icon.
      x: left + iconRoom + (textWidth - (widths[index] ?? 0)) / 2,
      y: top + headingLineHeight * (index + 0.74),
      lettering: HEADING,
      colour: palette.ink,
      anchor: 'start' as const,
    })),
  ]
}
