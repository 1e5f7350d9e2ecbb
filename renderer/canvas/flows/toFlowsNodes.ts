import { stepKey } from '../../domain/comparison/flowsDrawing.ts'
import type { StepFlowNode } from '../toFlow.ts'
import type { LaidOutFlows } from './useFlowsLayout.ts'

/** The steps of all columns as xyflow's nodes, column by column in the order of the rows. */
export function toFlowsNodes({ input, layout }: LaidOutFlows): StepFlowNode[] {
  const boxOf = new Map(layout.drawing.nodes.map((box) => [box.id, box]))
  return input.columns.flatMap((column, index) =>
    input.rows.flatMap(({ cells }) =>
      (cells[index] ?? []).flatMap(({ id, number, kind, title, actor }): StepFlowNode[] => {
        const key = stepKey(column.id, id)
        const box = boxOf.get(key)
        if (!box) return []
        const { x, y, width, height, lines, captionLines } = box
        return [
          {
            id: key,
            type: 'step',
            position: { x, y },
            width,
            height,
            // Given as measured, so that xyflow shows everything at once and measures nothing.
            measured: { width, height },
            // xyflow takes the pointer away from nodes that it does not itself select or drag.
            style: { pointerEvents: 'all' },
            data: {
              number,
              kind,
              title,
              lines,
              ...(captionLines ? { captionLines } : {}),
              actorName: actor,
            },
            zIndex: 1,
          },
        ]
      }),
    ),
  )
}
