import type { Actor, Diagram, Locale } from '../../../../content/schema.ts'
import type { DiagramLayout, NodeBox, Rect } from '../../diagram/diagramLayout.ts'
import { drawBlankDiagram } from '../../drawing/drawBlankDiagram.ts'
import { drawLanes } from '../../drawing/drawLanes.ts'
import { drawLinks } from '../../drawing/drawLinks.ts'
import { drawOutline } from '../../drawing/drawOutline.ts'
import type { Palette } from '../../drawing/palette.ts'
import {
  type Block,
  group,
  type MeasureLettering,
  rectPath,
  type Scene,
  type SceneItem,
} from '../../drawing/scene.ts'

/** Moodle shrinks anything larger when it saves it, and the zones would no longer fit. */
export const MOST_WIDE = 600
export const MOST_HIGH = 400

/** Below this size titles cannot be read: steps bear their numbers alone. */
const LEAST_READABLE = 0.8
/** Room around a step that is nobody else's, in pixels of the layout. */
const FREE_ROOM = 40
const MOST_MARGIN = 4
const FIGURES = 12

export interface MarkerDrawing {
  /** What labels are put into, in whole pixels. */
  readonly ground: Scene
  /** The same at its full size, to be read; null where the ground can be read itself. */
  readonly large: Scene | null
  /** Where the label of each step belongs: whole pixels of `ground`. */
  readonly zones: ReadonlyMap<string, Rect>
}

interface Drawn {
  readonly diagram: Diagram
  readonly actors: readonly Actor[]
  readonly layout: DiagramLayout
  readonly locale: Locale
  /** Steps whose titles are asked for. */
  readonly hidden: readonly string[]
}

/** The picture of a question that asks for labels of a diagram, and where they belong in it. */
export function markerDrawing(
  drawn: Drawn,
  palette: Palette,
  measure: MeasureLettering,
): MarkerDrawing {
  const { diagram, actors, layout, hidden, locale } = drawn
  const scale = Math.min(1, MOST_WIDE / layout.width, MOST_HIGH / layout.height)
  const width = Math.floor(layout.width * scale)
  const height = Math.floor(layout.height * scale)
  const isReadable = scale >= LEAST_READABLE
  const blank = drawBlankDiagram(diagram, actors, layout, hidden, palette, measure)
  const scene = (block: Block): Scene => ({
    ...block,
    items: [
      { kind: 'path', d: rectPath(0, 0, block.width, block.height), fill: palette.paper },
      ...block.items,
    ],
    locale,
    title: diagram.title[locale],
    description: diagram.question[locale],
  })
  return {
    ground: scene({
      width,
      height,
      items: isReadable
        ? [group('diagram', 0, 0, blank.items, scale)]
        : drawNumbered(drawn, scale, palette, measure),
    }),
    large: isReadable ? null : scene(blank),
    zones: new Map(
      layout.nodes
        .filter(({ id }) => hidden.includes(id))
        .map((box) => [box.id, zoneOf(box, scale, width, height)]),
    ),
  }
}

/** A little larger than the step, as far as nothing else is near: a small picture leaves little to aim at. */
function zoneOf(box: NodeBox, scale: number, width: number, height: number): Rect {
  const margin = Math.max(0, Math.min(MOST_MARGIN, (FREE_ROOM * scale) / 2 - 1))
  const left = Math.max(0, Math.ceil(box.x * scale - margin))
  const top = Math.max(0, Math.ceil(box.y * scale - margin))
  const right = Math.min(width, Math.floor((box.x + box.width) * scale + margin))
  const bottom = Math.min(height, Math.floor((box.y + box.height) * scale + margin))
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** Outlines and links small, numbers as large as ever. */
function drawNumbered(
  { diagram, actors, layout, hidden }: Drawn,
  scale: number,
  palette: Palette,
  measure: MeasureLettering,
): readonly SceneItem[] {
  const kindOf = new Map(actors.map(({ id, kind }) => [id, kind]))
  const boxOf = new Map(layout.nodes.map((box) => [box.id, box]))
  const lanes = layout.lanes.map((lane) => ({ ...lane, headingLines: [] }))
  const links = layout.links.map(({ label: _, ...link }) => link)
  const steps = diagram.steps.flatMap(({ id, kind }, index) => {
    const box = boxOf.get(id)
    return box ? [{ box, kind, number: index + 1, isHidden: hidden.includes(id) }] : []
  })
  return [
    group(
      'diagram',
      0,
      0,
      [
        ...drawLanes(lanes, (lane) => kindOf.get(lane) ?? 'other', palette, measure),
        ...drawLinks(links, palette),
        ...steps.map(({ box, kind }) =>
          group(`step:${box.id}`, box.x, box.y, drawOutline(kind, box.width, box.height, palette)),
        ),
      ],
      scale,
    ),
    ...steps.flatMap(({ box, number, isHidden }) =>
      numberOf(box, number, isHidden, scale, palette),
    ),
  ]
}

function numberOf(
  box: NodeBox,
  number: number,
  isHidden: boolean,
  scale: number,
  palette: Palette,
): readonly SceneItem[] {
  const [x, y] = [box.x * scale, box.y * scale]
  const [width, height] = [box.width * scale, box.height * scale]
  const size = Math.min(FIGURES, height * 0.9)
  return [
    ...(isHidden
      ? [
          {
            kind: 'path' as const,
            d: rectPath(x, y, width, height),
            fill: palette.surface,
            stroke: palette.accent,
            strokeWidth: 2,
          },
        ]
      : []),
    {
      kind: 'text' as const,
      text: String(number),
      x: x + width / 2,
      y: y + height / 2 + size * 0.36,
      lettering: {
        face: 'text' as const,
        size,
        weight: isHidden ? (600 as const) : (400 as const),
      },
      colour: isHidden ? palette.accent : palette.ink,
      anchor: 'middle' as const,
    },
  ]
}
