import type { Actor, Diagram } from '../../../content/schema.ts'
import type { DiagramLayout } from '../diagram/diagramLayout.ts'
import { drawLanes } from './drawLanes.ts'
import { drawLinks } from './drawLinks.ts'
import { drawStep } from './drawStep.ts'
import type { Palette } from './palette.ts'
import { type Block, type MeasureLettering, rectPath } from './scene.ts'

/** The drawing of a diagram as it stands on the screen, from the layout that the screen uses. */
export function drawDiagram(
  diagram: Diagram,
  actors: readonly Actor[],
  layout: DiagramLayout,
  palette: Palette,
  measure: MeasureLettering,
): Block {
  const { width, height } = layout
  const kindOf = new Map(actors.map(({ id, kind }) => [id, kind]))
  const boxOf = new Map(layout.nodes.map((box) => [box.id, box]))
  return {
    width,
    height,
    items: [
      ...drawLanes(layout.lanes, (lane) => kindOf.get(lane) ?? 'other', palette, measure),
      // On the screen the canvas frames the lanes; on paper a line has to.
      {
        kind: 'path',
        d: rectPath(0, 0, width, height),
        stroke: palette['line-strong'],
        strokeWidth: 1,
      },
      ...drawLinks(layout.links, palette),
      ...diagram.steps.flatMap(({ id, kind }, index) => {
        const box = boxOf.get(id)
        return box ? [drawStep(box, kind, index + 1, palette, measure)] : []
      }),
    ],
  }
}
