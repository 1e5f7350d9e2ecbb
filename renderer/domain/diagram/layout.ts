import { arrange } from './arrange.ts'
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
 * drawing. Throws RangeError where a node names no lane, or a link no node, of the input.
 */
export function layoutDiagram(
  input: LayoutInput,
  measure: MeasureText,
  changes: Partial<LayoutMetrics> = {},
): DiagramLayout {
  const metrics = { ...DEFAULT_METRICS, ...changes }
  const graph = toGraph(input)
  const isBack = findBackLinks(graph.nodes.length, graph.links)
  const sizes = input.nodes.map((node) => nodeSize(node, measure, metrics))
  const heights = sizes.map((size) => size.height)
  // The width of steps follows the longest word of a language; their places must not.
  const { nodeWidth } = DEFAULT_METRICS
  const { placement, routed } = arrange(graph, isBack, { ...metrics, nodeWidth })
  const draw = (headingHeight: number) => (room: LabelRoom) =>
    drawGeometry(graph, placement, routed, heights, headingHeight, room, metrics)

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
    labels: labels.flatMap((label, link): LabelToPlace[] => (label ? [{ link, ...label }] : [])),
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
      lines: at(sizes, node).lines,
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
