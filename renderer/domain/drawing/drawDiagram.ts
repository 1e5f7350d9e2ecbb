import type { Actor, Diagram } from '../../../content/schema.ts'
import type { DiagramLayout } from '../diagram/diagramLayout.ts'
import { drawDiagramState } from './drawDiagramState.ts'
import type { Palette } from './palette.ts'
import type { Block, MeasureLettering } from './scene.ts'

/** The drawing of a diagram as it stands on the screen, from the layout that the screen uses. */
export function drawDiagram(
  diagram: Diagram,
  actors: readonly Actor[],
  layout: DiagramLayout,
  palette: Palette,
  measure: MeasureLettering,
): Block {
  const whole = { revealed: new Set(diagram.steps.map(({ id }) => id)), current: null }
  return drawDiagramState(diagram, actors, layout, whole, palette, measure)
}
