import { arrange } from './arrange.ts'
import { arrangeInRows } from './arrangeInRows.ts'
import { at } from './at.ts'
import { countCrossings } from './countCrossings.ts'
import {
  DEFAULT_METRICS,
  type DiagramLayout,
  type LayoutInput,
  type LayoutMetrics,
  type MeasureText,
} from './diagramLayout.ts'
import { findBackLinks } from './findBackLinks.ts'
import { drawGeometry, type LabelRoom } from './geometry.ts'
import type { LayoutGraph } from './graph.ts'
import type { LabelToPlace } from './labels.ts'
import { makeLabelRoom } from './makeLabelRoom.ts'
import { nodeSize } from './nodeSize.ts'
import { wrapText } from './wrapText.ts'

/**
 * Draws a process in lanes by actor, from top to bottom: the same input always gives the same
 * drawing. Where the rows of nodes are given, each lane is a process of its own, and links that do
 * not lead to a lower row are back links. Throws RangeError where a node names no lane, or a link no
 * node, of the input; with given rows also where one is missing or a link leaves its lane.
 */
export function layoutDiagram(
  input: LayoutInput,
  measure: MeasureText,
  changes: Partial<LayoutMetrics> = {},
): DiagramLayout {
  const metrics = { ...DEFAULT_METRICS, ...changes }
  const graph = toGraph(input)
  const rows = rowsOf(input)
  const isBack = rows
    ? graph.links.map(({ from, to }) => at(rows, from) >= at(rows, to))
    : findBackLinks(graph.nodes.length, graph.links)
  const sizes = input.nodes.map((node) => nodeSize(node, measure, metrics))
  const heights = sizes.map((size) => size.height)
  // Widths follow the longest words of a language; places must not.
  const { nodeWidth, laneGap, labelMaxWidth } = DEFAULT_METRICS
  const usual = { ...metrics, nodeWidth, laneGap, labelMaxWidth }
  const { placement, routed } = rows
    ? arrangeInRows(graph, isBack, rows, usual)
    : arrange(graph, isBack, usual)
  const least = input.rowHeights ?? []
  const draw = (headingHeight: number) => (room: LabelRoom) =>
    drawGeometry(graph, placement, routed, heights, headingHeight, room, metrics, least)

  const { laneX } = draw(0)({ above: [], below: [] })
  const headings = input.lanes.map(({ title }, lane) => {
    const width = at(laneX, lane + 1) - at(laneX, lane)
    return wrapText(title, width - 2 * metrics.headingPadding, (text) => measure(text, 'heading'))
  })
  const headingHeight =
    2 * metrics.headingPadding +
    Math.max(1, ...headings.map((lines) => lines.length)) * metrics.headingLineHeight

  const labels = input.links.map(({ label }) => labelSize(label, measure, metrics))
  const { geometry, labels: placed } = makeLabelRoom({
    ...routed,
    headingHeight,
    labels: labels.flatMap((label, link): LabelToPlace[] => {
      const { lane } = at(graph.nodes, at(graph.links, link).from)
      return label ? [{ link, ...label, ...(rows ? { lane } : {}) }] : []
    }),
    draw: draw(headingHeight),
  })
  const labelOf = new Map(placed.map((label) => [label.link, label]))
  return {
    width: geometry.width,
    height: geometry.height,
    lanes: input.lanes.map(({ id }, lane) => ({
      id,
      x: at(laneX, lane),
      y: 0,
      width: at(laneX, lane + 1) - at(laneX, lane),
      height: geometry.height,
      headingHeight,
      headingLines: at(headings, lane),
    })),
    nodes: input.nodes.map(({ id }, node) => ({
      id,
      ...at(geometry.nodes, node),
      ...textOf(at(sizes, node)),
    })),
    links: input.links.map(({ id }, link) => {
      const box = labelOf.get(link)
      const lines = labels[link]?.lines
      const drawn = { id, points: at(geometry.links, link), back: at(isBack, link) }
      if (!box || !lines) return drawn
      const { x, y, width, height } = box
      return { ...drawn, label: { x, y, width, height, lines } }
    }),
    crossings: countCrossings(geometry.links),
  }
}

const textOf = ({ lines, captionLines }: ReturnType<typeof nodeSize>) =>
  captionLines ? { lines, captionLines } : { lines }

/** Undefined where the layout is to find them. */
function rowsOf({ nodes }: LayoutInput): readonly number[] | undefined {
  const rows = nodes.flatMap(({ row }) => (row === undefined ? [] : [row]))
  if (rows.length === 0) return undefined
  if (rows.length < nodes.length) throw new RangeError('some nodes have a row and some have none')
  return rows
}

function toGraph(input: LayoutInput): LayoutGraph {
  const laneOf = new Map(input.lanes.map(({ id }, lane) => [id, lane]))
  const nodeOf = new Map(input.nodes.map(({ id }, node) => [id, node]))
  return {
    laneCount: input.lanes.length,
    nodes: input.nodes.map(({ lane, kind }) => ({
      lane: indexOf(laneOf, lane),
      isDecision: kind === 'decision',
    })),
    links: input.links.map(({ from, to, label }) => ({
      from: indexOf(nodeOf, from),
      to: indexOf(nodeOf, to),
      hasLabel: label !== undefined && label.trim() !== '',
    })),
  }
}

function indexOf(indices: ReadonlyMap<string, number>, id: string): number {
  const index = indices.get(id)
  if (index === undefined) throw new RangeError(`nothing is called ${id} in this diagram`)
  return index
}

function labelSize(label: string | undefined, measure: MeasureText, metrics: LayoutMetrics) {
  if (label === undefined || label.trim() === '') return undefined
  const { labelMaxWidth, labelPadding, labelLineHeight } = metrics
  const width = (text: string) => measure(text, 'label')
  const lines = wrapText(label, labelMaxWidth - 2 * labelPadding, width)
  return {
    lines,
    width: Math.ceil(Math.max(...lines.map(width))) + 2 * labelPadding,
    height: lines.length * labelLineHeight + 2 * labelPadding,
  }
}
