import type { Actor, Diagram } from '../../../content/schema.ts'
import type { DiagramLayout } from '../diagram/diagramLayout.ts'
import { drawDiagram } from './drawDiagram.ts'
import type { Palette } from './palette.ts'
import type { Block, MeasureLettering } from './scene.ts'

/** Stands in a step whose title is asked for; its number stays and names it. */
const BLANK = '………………'

/** A diagram with the titles of some steps left out. */
export function drawBlankDiagram(
  diagram: Diagram,
  actors: readonly Actor[],
  layout: DiagramLayout,
  hidden: readonly string[],
  palette: Palette,
  measure: MeasureLettering,
): Block {
  const nodes = layout.nodes.map((node) =>
    hidden.includes(node.id) ? { ...node, lines: [BLANK] } : node,
  )
  return drawDiagram(diagram, actors, { ...layout, nodes }, palette, measure)
}
