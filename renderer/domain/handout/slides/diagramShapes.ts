import type { Locale, StepKind } from '../../../../content/schema.ts'
import type {
  DiagramLayout,
  LaneBox,
  LinkPath,
  NodeBox,
  Rect,
} from '../../diagram/diagramLayout.ts'
import { DEFAULT_METRICS } from '../../diagram/diagramLayout.ts'
import { paddingOf } from '../../diagram/nodeSize.ts'
import { DIAGRAM_TYPE } from '../../drawing/diagramType.ts'
import { paled } from '../../drawing/drawDiagramState.ts'
import { kindColours } from '../../drawing/kindColours.ts'
import type { Palette } from '../../drawing/palette.ts'
import type { PlacedDiagram } from '../handout.ts'
import type { HandoutWords } from '../handoutWords.ts'
import { arialWidth } from './arialWidths.ts'
import { type FittedLines, fitLines } from './fitText.ts'
import type { BoxShape, LineShape, SlideShape } from './slide.ts'

export interface ShapesRequest {
  readonly placed: PlacedDiagram
  readonly layout: DiagramLayout
  readonly locale: Locale
  /** Where the drawing may stand; it is as large as will go, and in the middle. */
  readonly area: Rect
  /** Steps with their titles; the rest are pale outlines with their numbers. */
  readonly revealed: ReadonlySet<string>
  readonly current: string | null
  /** Steps whose titles are asked for. */
  readonly blanked: readonly string[]
  readonly palette: Palette
  readonly words: HandoutWords
}

const LARGEST_SCALE = 1.4
const TITLE_SIZES = [22, 21, 20, 19, 18, 17, 16, 15, 14, 13, 12] as const
const HEADING_SIZES = [24, 22, 20, 18, 17, 16, 15] as const
const LABEL_SIZES = [15, 14, 13.5, 13] as const
const BLANK = '………………'
/** Letters may come so much nearer to a border than they do on the screen. */
const REACH = 6

/** The lines of the layout, in letters no larger than there and no wider than the room it has measured for ours. */
const asLaidOut = (
  lines: readonly string[],
  size: number,
  room: number,
  isBold: boolean,
): FittedLines => ({
  lines,
  size: Math.min(size, room / Math.max(...lines.map((line) => arialWidth(line, isBold)), 0.01)),
})

/** How large the drawing of a layout comes out in an area. */
export const scaleIn = ({ width, height }: DiagramLayout, area: Rect): number =>
  Math.min(area.width / width, area.height / height, LARGEST_SCALE)

/** A diagram as shapes that can be moved and written in, each where it stands in the drawing. */
export function diagramShapes(request: ShapesRequest): readonly SlideShape[] {
  const { placed, layout, area, revealed, palette } = request
  const scale = scaleIn(layout, area)
  const left = area.x + (area.width - layout.width * scale) / 2
  const top = area.y + (area.height - layout.height * scale) / 2
  const put = ({ x, y, width, height }: Rect): Rect => ({
    x: left + x * scale,
    y: top + y * scale,
    width: width * scale,
    height: height * scale,
  })
  const { diagram } = placed
  const isOut = (index: number): boolean => {
    const link = diagram.links[index]
    return link !== undefined && revealed.has(link.from) && revealed.has(link.to)
  }
  const links = layout.links.map((link, index) => ({ link, index, isOut: isOut(index) }))
  const pale = paled(palette)
  return [
    ...laneShapes(request, scale, put),
    ...links
      // What is pale lies below.
      .toSorted((a, b) => Number(a.isOut) - Number(b.isOut))
      .map(({ link, index, isOut }) =>
        linkShape(request, link, index, scale, put, isOut ? palette : pale),
      ),
    ...diagram.steps.flatMap((step, index) => {
      const box = layout.nodes.find(({ id }) => id === step.id)
      return box ? [stepShape(request, step.kind, box, index + 1, scale, put)] : []
    }),
    ...links.flatMap(({ link, isOut }) =>
      isOut && link.label ? [labelShape(link.label, scale, put, palette)] : [],
    ),
  ]
}

type Put = (rect: Rect) => Rect

function laneShapes(
  { layout, palette }: ShapesRequest,
  scale: number,
  put: Put,
): readonly BoxShape[] {
  const heading = (lane: LaneBox): FittedLines => {
    const room = lane.width - 2 * REACH
    const text = lane.headingLines.join(' ')
    return (
      fitLines(text, room, lane.headingHeight - 4, HEADING_SIZES, true) ??
      asLaidOut(lane.headingLines, DIAGRAM_TYPE.heading.size, room, true)
    )
  }
  return layout.lanes.flatMap((lane, index): BoxShape[] => [
    {
      kind: 'box',
      form: 'rect',
      ...put(lane),
      fill: palette[index % 2 === 0 ? 'lane-even' : 'lane-odd'],
      stroke: palette['line-strong'],
      strokeWidth: Math.max(0.5, scale),
      text: null,
      alt: '',
    },
    {
      kind: 'box',
      form: 'rect',
      ...put({ ...lane, height: lane.headingHeight }),
      fill: palette.surface,
      stroke: palette['line-strong'],
      strokeWidth: Math.max(0.5, scale),
      text: {
        paragraphs: [
          {
            ...set(heading(lane), scale),
            colour: palette.ink,
            isBold: true,
            gap: 0,
          },
        ],
        wraps: false,
        align: 'center',
        valign: 'middle',
        padding: 0,
      },
      alt: '',
    },
  ])
}

function linkShape(
  { placed, locale, words }: ShapesRequest,
  { points, back }: LinkPath,
  index: number,
  scale: number,
  put: Put,
  palette: Palette,
): LineShape {
  const link = placed.diagram.links[index]
  const numberOf = (id: string | undefined) =>
    placed.diagram.steps.findIndex((step) => step.id === id) + 1
  const condition = (link?.condition ?? link?.relation)?.[locale] ?? null
  return {
    kind: 'line',
    points: points.map(({ x, y }) => put({ x, y, width: 0, height: 0 })),
    colour: palette['line-strong'],
    width: Math.max(0.75, 1.7 * scale),
    isDashed: back,
    hasArrow: true,
    alt: words.link(numberOf(link?.from), numberOf(link?.to), condition),
  }
}

function labelShape(
  label: NonNullable<LinkPath['label']>,
  scale: number,
  put: Put,
  palette: Palette,
): BoxShape {
  const fitted =
    fitLines(label.lines.join(' '), label.width - 4, label.height - 2, LABEL_SIZES) ??
    asLaidOut(label.lines, DIAGRAM_TYPE.label.size, label.width - 4, false)
  return {
    kind: 'box',
    form: 'roundRect',
    ...put(label),
    radius: 4 * scale,
    fill: palette.surface,
    stroke: palette.line,
    strokeWidth: 0.75,
    text: {
      paragraphs: [
        {
          ...set(fitted, scale),
          colour: palette.ink,
          isBold: false,
          gap: 0,
        },
      ],
      wraps: false,
      align: 'center',
      valign: 'middle',
      padding: 0,
    },
    alt: '',
  }
}

function stepShape(
  request: ShapesRequest,
  kind: StepKind,
  box: NodeBox,
  number: number,
  scale: number,
  put: Put,
): BoxShape {
  const { placed, locale, revealed, current, blanked, palette, words } = request
  const isRevealed = revealed.has(box.id)
  const isBlank = blanked.includes(box.id)
  const { tone, fill, mark } = kindColours(kind, isRevealed ? palette : paled(palette))
  const step = placed.diagram.steps[number - 1]
  const actor = placed.actors.find(({ id }) => id === step?.actor)?.name[locale] ?? ''
  const title = isRevealed && !isBlank ? (step?.title[locale] ?? '') : ''
  const isCurrent = current === box.id
  const room = box.width - 2 * paddingOf(kind, DEFAULT_METRICS) + 2 * REACH
  const said = isRevealed ? `${number}. ${isBlank ? BLANK : title}` : `${number}`
  const fitted =
    fitLines(said, room, box.height * ROOMS[kind], TITLE_SIZES) ??
    asLaidOut([`${number}.`, ...box.lines], DIAGRAM_TYPE.node.size, room, false)
  return {
    kind: 'box',
    ...FORMS[kind](box.height * scale, scale),
    ...put(box),
    fill,
    stroke: isCurrent ? palette.accent : tone,
    strokeWidth: (isCurrent ? 4 : kind === 'outcome' ? 3.5 : 1.6) * scale,
    text: {
      paragraphs: [
        {
          ...set(fitted, scale),
          colour: isRevealed ? palette.ink : mark,
          isBold: false,
          gap: 0,
        },
      ],
      wraps: false,
      align: 'center',
      valign: 'middle',
      padding: 0,
    },
    alt: words.step(number, kind, title, actor),
  }
}

const set = ({ lines, size }: FittedLines, scale: number) => ({
  text: lines.join('\n'),
  size: size * scale,
})

/** How much of the height of a silhouette words may fill. */
const ROOMS: Readonly<Record<StepKind, number>> = {
  start: 0.8,
  outcome: 0.8,
  act: 0.9,
  decision: 0.84,
  document: 0.7,
  payment: 0.86,
  'time-limit': 0.88,
  sanction: 0.86,
}

type Form = Pick<BoxShape, 'form' | 'radius'>

/** The ready-made shape nearest to each silhouette of ours; told apart without colour. */
export const FORMS: Readonly<Record<StepKind, (height: number, scale: number) => Form>> = {
  start: (height, scale) => ({ form: 'roundRect', radius: Math.min(height / 2, 30 * scale) }),
  outcome: (height, scale) => ({ form: 'roundRect', radius: Math.min(height / 2, 30 * scale) }),
  act: (_, scale) => ({ form: 'roundRect', radius: 7 * scale }),
  decision: () => ({ form: 'hexagon' }),
  document: () => ({ form: 'flowChartDocument' }),
  payment: () => ({ form: 'plaque' }),
  'time-limit': () => ({ form: 'snip1Rect' }),
  sanction: () => ({ form: 'octagon' }),
}
