import type { Node } from '@xyflow/react'
import type { ActorKind, Diagram, Locale, StepKind } from '../../content/schema.ts'
import type { DiagramLayout, LaneBox } from '../domain/diagram/diagramLayout.ts'

export type StepNodeData = {
  readonly number: number
  readonly kind: StepKind
  readonly title: string
  readonly lines: readonly string[]
  /** Drawn below the title, where the drawing has room for it. */
  readonly captionLines?: readonly string[]
  readonly actorName: string
}
export type LaneNodeData = { readonly even: boolean }

/** xyflow's form of our diagram is made here and nowhere else. */
export type StepFlowNode = Node<StepNodeData, 'step'>
export type LaneFlowNode = Node<LaneNodeData, 'lane'>

export interface Lane {
  readonly box: LaneBox
  readonly kind: ActorKind
}

interface ActorOnCanvas {
  readonly id: string
  readonly name: string
}

/** Lanes of a drawing as xyflow's nodes; they lie under the links. */
export const toLaneNodes = (layout: DiagramLayout): LaneFlowNode[] =>
  layout.lanes.map(
    ({ id, x, y, width, height }, index): LaneFlowNode => ({
      id: `lane:${id}`,
      type: 'lane',
      position: { x, y },
      width,
      height,
      // Given as measured, so that xyflow shows everything at once and measures nothing.
      measured: { width, height },
      data: { even: index % 2 === 0 },
      zIndex: -1,
    }),
  )

/** Steps of a drawing as xyflow's nodes, in authored order; they lie above the links. */
export function toStepNodes(
  diagram: Diagram,
  layout: DiagramLayout,
  actors: readonly ActorOnCanvas[],
  locale: Locale,
): StepFlowNode[] {
  const nameOf = new Map(actors.map(({ id, name }) => [id, name]))
  const boxOf = new Map(layout.nodes.map((box) => [box.id, box]))
  return diagram.steps.flatMap((step, index): StepFlowNode[] => {
    const box = boxOf.get(step.id)
    if (!box) return []
    const { x, y, width, height, lines } = box
    return [
      {
        id: step.id,
        type: 'step',
        position: { x, y },
        width,
        height,
        measured: { width, height },
        // xyflow takes the pointer away from nodes that it does not itself select or drag.
        style: { pointerEvents: 'all' },
        data: {
          number: index + 1,
          kind: step.kind,
          title: step.title[locale],
          lines,
          actorName: nameOf.get(step.actor) ?? '',
        },
        zIndex: 1,
      },
    ]
  })
}

/** Links have no id of their own in the content; their place in the list names them within a diagram. */
export const linkId = (index: number): string => `link-${index}`

/** The place in the list that `linkId` has named. */
export const linkIndex = (id: string): number => Number(id.slice('link-'.length))
