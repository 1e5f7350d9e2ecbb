import type { Actor } from '../../content/schema.ts'
import type { Rect } from '../domain/diagram/diagramLayout.ts'
import {
  type Lane,
  type LaneFlowNode,
  type StepFlowNode,
  toLaneNodes,
  toStepNodes,
} from './toFlow.ts'
import type { LaidOut } from './useDiagramLayout.ts'
import { MOST_STEPS_WHOLE, overlaps } from './visibleArea.ts'

/** A drawing in one language as xyflow takes it. */
export interface DrawnSheet {
  readonly lanes: readonly Lane[]
  readonly laneNodes: readonly LaneFlowNode[]
  readonly stepNodes: readonly StepFlowNode[]
  /** Too large for all of it to be in the page. */
  readonly isLarge: boolean
}

export function drawnSheet(
  { diagram, layout, locale }: LaidOut,
  actors: readonly Actor[],
): DrawnSheet {
  const named = actors.map(({ id, kind, name }) => ({ id, kind, name: name[locale] }))
  const kindOf = new Map(named.map(({ id, kind }) => [id, kind]))
  return {
    lanes: layout.lanes.map((box) => ({ box, kind: kindOf.get(box.id) ?? ('other' as const) })),
    laneNodes: toLaneNodes(layout),
    stepNodes: toStepNodes(diagram, layout, named, locale),
    isLarge: diagram.steps.length > MOST_STEPS_WHOLE,
  }
}

/** What has to be in the page: all of a small drawing; of a large one what touches `area`, and `always`. */
export function nodesIn(
  { isLarge, laneNodes, stepNodes }: DrawnSheet,
  area: Rect,
  isOverview: boolean,
  always: readonly (string | null)[],
): (LaneFlowNode | StepFlowNode)[] {
  if (!isLarge) return [...laneNodes, ...stepNodes]
  const near = stepNodes.filter(
    ({ id, position: { x, y }, width = 0, height = 0 }) =>
      always.includes(id) || (!isOverview && overlaps({ x, y, width, height }, area)),
  )
  return isOverview ? near : [...laneNodes, ...near]
}
