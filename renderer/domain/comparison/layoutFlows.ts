import { at } from '../diagram/at.ts'
import {
  DEFAULT_METRICS,
  type DiagramLayout,
  type LayoutInput,
  type LayoutMetrics,
  type MeasureText,
} from '../diagram/diagramLayout.ts'
import { labelWidthFor } from '../diagram/labelWidthFor.ts'
import { layoutDiagram } from '../diagram/layout.ts'
import { paddingOf } from '../diagram/nodeSize.ts'
import { wrapText } from '../diagram/wrapText.ts'
import { findRoom } from './findRoom.ts'
import {
  type Absence,
  type FlowStep,
  type FlowsInput,
  type FlowsLayout,
  type FlowsRow,
  headingHeight,
  ROW_HEADING,
  stepKey,
} from './flowsDrawing.ts'

/**
 * Columns have to fit beside each other: steps as narrow as the longest word allows, yet wide enough
 * for the ports of links, which are given places on a step of the usual width.
 */
const NARROWEST = 172
const WIDEST = 232
/**
 * Between the border of a column and its steps: branches run there and bear their conditions. The
 * wider ones are for conditions that would reach into the next column.
 */
const COLUMN_GAPS = [44, 64, 84]
/** With so few columns there is room for two steps abreast in each. */
const MOST_WIDE_COLUMNS = 2
/** Room above the title of a column for the name of its country. */
const COLUMN_HEADING_PADDING = 24

/**
 * Draws diagrams as columns whose steps stand in common rows by role, one step a line, or two
 * where there are two diagrams and no link joins the steps. What no step
 * stands for is said in its cell: beside the links that pass through it or, where they leave no room
 * for words, in their way. Throws RangeError where a link names no step of its column.
 */
export function layoutFlows(input: FlowsInput, measure: MeasureText): FlowsLayout {
  const headings = input.rows.map(({ name, detail }) => headingOf(name, detail, measure))
  const widths = {
    nodeWidth: nodeWidthFor(input, measure),
    labelMaxWidth: labelWidthFor(
      input.columns.flatMap(({ links }) => links.map(({ label }) => label)),
      measure,
    ),
  }
  const inTheWay = new Set<string>()
  for (;;) {
    const drawing = drawInLanes(toInput(input, headings, inTheWay), widths, measure)
    const rows = rowsOf(input, headings, drawing)
    const { absences, crowded } = placeAbsences(input, drawing, rows, inTheWay, measure)
    if (crowded.length === 0) return { drawing: withoutAbsences(drawing, inTheWay), rows, absences }
    for (const key of crowded) inTheWay.add(key)
  }
}

/** With gaps as narrow as lets every condition stay in its column. */
function drawInLanes(
  input: LayoutInput,
  widths: Pick<LayoutMetrics, 'nodeWidth' | 'labelMaxWidth'>,
  measure: MeasureText,
): DiagramLayout {
  const laneOf = new Map(input.nodes.map(({ id, lane }) => [id, lane]))
  const laneOfLink = new Map(input.links.map(({ id, from }) => [id, laneOf.get(from)]))
  const drawings = function* () {
    for (const laneGap of COLUMN_GAPS)
      yield layoutDiagram(input, measure, {
        ...widths,
        laneGap,
        headingPadding: COLUMN_HEADING_PADDING,
      })
  }
  let first: DiagramLayout | undefined
  for (const drawing of drawings()) {
    const isTidy = drawing.links.every(({ id, label }) => {
      const lane = drawing.lanes.find((each) => each.id === laneOfLink.get(id))
      return !label || !lane || (label.x > lane.x && label.x + label.width < lane.x + lane.width)
    })
    if (isTidy) return drawing
    first ??= drawing
  }
  // Room does not help: then none is wasted.
  if (!first) throw new RangeError('there is no gap to try')
  return first
}

interface Heading {
  readonly nameLines: readonly string[]
  readonly detailLines: readonly string[]
  /** In pixels. */
  readonly height: number
}

function headingOf(name: string, detail: string, measure: MeasureText): Heading {
  const { width, padding } = ROW_HEADING
  const room = width - 2 * padding
  const nameLines = wrapText(name, room, (text) => measure(text, 'heading'))
  const detailLines = wrapText(detail, room, (text) => measure(text, 'label'))
  return { nameLines, detailLines, height: headingHeight(nameLines.length, detailLines.length) }
}

/** Names what is absent and stands in the way of links like a step. */
const absenceKey = (column: string, role: string): string => `absent:${column}:${role}`

function toInput(
  { columns, rows, absent }: FlowsInput,
  headings: readonly Heading[],
  inTheWay: ReadonlySet<string>,
): LayoutInput {
  const nodes: LayoutInput['nodes'][number][] = []
  const rowHeights: number[] = []
  rows.forEach(({ role, cells }, index) => {
    const first = rowHeights.length
    let count = 1
    cells.forEach((steps, column) => {
      const { id: lane, links } = at(columns, column)
      const lines = linesFor(steps, links, columns.length > MOST_WIDE_COLUMNS ? 1 : 2)
      count = Math.max(count, ...lines.map((line) => line + 1))
      steps.forEach(({ id, kind, title, actor }, index) => {
        const row = first + at(lines, index)
        nodes.push({ id: stepKey(lane, id), lane, kind, title, caption: actor, row })
      })
      const key = absenceKey(lane, role)
      if (inTheWay.has(key)) nodes.push({ id: key, lane, kind: 'act', title: absent, row: first })
    })
    // The gaps above and below a row belong to it as well.
    const least = at(headings, index).height - DEFAULT_METRICS.rowGap
    rowHeights.push(Math.max(0, least), ...Array.from({ length: count - 1 }, () => 0))
  })
  const links = columns.flatMap(({ id, links }) =>
    links.map(({ from, to, label }) => ({ from: stepKey(id, from), to: stepKey(id, to), label })),
  )
  return {
    lanes: columns.map(({ id, title }) => ({ id, title })),
    nodes,
    links: links.map((link, index) => ({ id: `link-${index}`, ...link })),
    rowHeights,
  }
}

/** The line of each step of a cell: never beside one that it is linked with, and below it. */
function linesFor(
  steps: readonly FlowStep[],
  links: FlowsInput['columns'][number]['links'],
  abreast: number,
): readonly number[] {
  const lines: number[] = []
  const areLinked = (a: string, b: string): boolean =>
    links.some(({ from, to }) => (from === a && to === b) || (from === b && to === a))
  for (const { id } of steps) {
    const before = lines.filter((_, index) => areLinked(id, at(steps, index).id))
    let line = Math.max(0, ...before.map((each) => each + 1))
    while (lines.filter((each) => each === line).length >= abreast) line++
    lines.push(line)
  }
  return lines
}

function nodeWidthFor({ rows }: FlowsInput, measure: MeasureText): number {
  const needed = rows.flatMap(({ cells }) =>
    cells.flat().map(({ kind, title, actor }) => {
      const widest = Math.max(
        ...title.split(/\s+/).map((word) => measure(word, 'node')),
        ...actor.split(/\s+/).map((word) => measure(word, 'label')),
      )
      return 2 * Math.ceil(widest / 2 + paddingOf(kind, DEFAULT_METRICS) + 1)
    }),
  )
  return Math.min(WIDEST, Math.max(NARROWEST, ...needed))
}

/** Rows meet in the middle of the gaps between their steps. */
function rowsOf(
  { columns, rows }: FlowsInput,
  headings: readonly Heading[],
  drawing: DiagramLayout,
): readonly FlowsRow[] {
  const boxOf = new Map(drawing.nodes.map((box) => [box.id, box]))
  const extents = rows.map(({ cells }, index) => {
    const boxes = cells.flatMap((steps, column) =>
      steps.flatMap(({ id }) => boxOf.get(stepKey(at(columns, column).id, id)) ?? []),
    )
    const tops = cells.flatMap((steps, column) => {
      const [first] = steps
      const box = first && boxOf.get(stepKey(at(columns, column).id, first.id))
      return box ? [box.y + box.height / 2] : []
    })
    const half = (at(headings, index).height - DEFAULT_METRICS.rowGap) / 2
    return {
      top: Math.min(...boxes.map(({ y }) => y), ...tops.map((y) => y - half)),
      bottom: Math.max(...boxes.map(({ y, height }) => y + height), ...tops.map((y) => y + half)),
    }
  })
  const ceiling = drawing.lanes[0]?.headingHeight ?? 0
  const borders = extents.map(({ top }, index) =>
    index === 0 ? ceiling : Math.round((at(extents, index - 1).bottom + top) / 2),
  )
  return rows.map(({ role }, index) => {
    const y = at(borders, index)
    const { nameLines, detailLines } = at(headings, index)
    return { role, y, height: (borders[index + 1] ?? drawing.height) - y, nameLines, detailLines }
  })
}

function placeAbsences(
  { columns, rows, absent }: FlowsInput,
  drawing: DiagramLayout,
  placed: readonly FlowsRow[],
  inTheWay: ReadonlySet<string>,
  measure: MeasureText,
) {
  const absences: Absence[] = []
  const crowded: string[] = []
  const boxOf = new Map(drawing.nodes.map((box) => [box.id, box]))
  rows.forEach(({ role, cells }, index) => {
    const { y, height } = at(placed, index)
    cells.forEach((steps, column) => {
      if (steps.length > 0) return
      const { id } = at(columns, column)
      const lane = at(drawing.lanes, column)
      const key = absenceKey(id, role)
      const node = boxOf.get(key)
      const cell = { x: lane.x, y, width: lane.width, height }
      const room = node ?? findRoom(absent, cell, drawing, measure)
      if (room) {
        const { x, y, width, height, lines } = room
        absences.push({ column: id, role, x, y, width, height, lines })
      } else if (!inTheWay.has(key)) crowded.push(key)
    })
  })
  return { absences, crowded }
}

const withoutAbsences = (drawing: DiagramLayout, inTheWay: ReadonlySet<string>): DiagramLayout =>
  inTheWay.size === 0
    ? drawing
    : { ...drawing, nodes: drawing.nodes.filter(({ id }) => !inTheWay.has(id)) }
