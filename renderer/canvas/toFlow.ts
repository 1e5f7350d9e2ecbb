import { type Edge, type Node, Position } from '@xyflow/react'
import type { ActorKind, Diagram, Locale, StepKind } from '../../content/schema.ts'
import type { DiagramLayout, LabelBox, LaneBox, Point } from '../domain/diagram/diagramLayout.ts'

export type StepNodeData = {
  readonly number: number
  readonly kind: StepKind
  readonly title: string
  readonly lines: readonly string[]
  readonly actorName: string
}
export type LaneNodeData = { readonly even: boolean }
export type LinkEdgeData = {
  readonly points: readonly Point[]
  readonly back: boolean
  readonly label?: LabelBox
}

export type StepFlowNode = Node<StepNodeData, 'step'>
export type LaneFlowNode = Node<LaneNodeData, 'lane'>
export type LinkFlowEdge = Edge<LinkEdgeData, 'link'>

export interface Lane {
  readonly box: LaneBox
  readonly kind: ActorKind
}

interface ActorOnCanvas {
  readonly id: string
  readonly kind: ActorKind
  readonly name: string
}

/**
 * The one mapper from our diagram to xyflow's records. Positions come from our layout; the two handles
 * of a node are only there because xyflow draws no edge without them (our edges follow `points`).
 */
export function toFlow(
  diagram: Diagram,
  layout: DiagramLayout,
  actors: readonly ActorOnCanvas[],
  locale: Locale,
): { readonly nodes: (StepFlowNode | LaneFlowNode)[]; readonly edges: LinkFlowEdge[] } {
  const nameOf = new Map(actors.map(({ id, name }) => [id, name]))
  const numberOf = new Map(diagram.steps.map(({ id }, index) => [id, index + 1]))
  const stepOf = new Map(diagram.steps.map((step) => [step.id, step]))
  const pathOf = new Map(layout.links.map((link) => [link.id, link]))

  const lanes = layout.lanes.map(
    (lane, index): LaneFlowNode => ({
      id: `lane:${lane.id}`,
      type: 'lane',
      position: { x: lane.x, y: lane.y },
      width: lane.width,
      height: lane.height,
      data: { even: index % 2 === 0 },
      zIndex: -1,
      selectable: false,
      focusable: false,
    }),
  )
  const steps = layout.nodes.flatMap((box): StepFlowNode[] => {
    const step = stepOf.get(box.id)
    if (!step) return []
    const { width, height } = box
    return [
      {
        id: step.id,
        type: 'step',
        position: { x: box.x, y: box.y },
        width,
        height,
        handles: [
          { type: 'target', position: Position.Top, x: width / 2, y: 0, width: 1, height: 1 },
          {
            type: 'source',
            position: Position.Bottom,
            x: width / 2,
            y: height,
            width: 1,
            height: 1,
          },
        ],
        data: {
          number: numberOf.get(step.id) ?? 0,
          kind: step.kind,
          title: step.title[locale],
          lines: box.lines,
          actorName: nameOf.get(step.actor) ?? '',
        },
      },
    ]
  })
  const edges = diagram.links.flatMap((link, index): LinkFlowEdge[] => {
    const path = pathOf.get(linkId(index))
    if (!path) return []
    const { points, back, label } = path
    return [
      {
        id: path.id,
        type: 'link',
        source: link.from,
        target: link.to,
        data: { points, back, ...(label ? { label } : {}) },
        selectable: false,
        focusable: false,
      },
    ]
  })
  return { nodes: [...lanes, ...steps], edges }
}

/** Links have no id of their own in the content; their place in the list names them within a diagram. */
export const linkId = (index: number): string => `link-${index}`
