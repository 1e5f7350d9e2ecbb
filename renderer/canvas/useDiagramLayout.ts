import type { Actor, Diagram, Locale } from '../../content/schema.ts'
import type { DiagramLayout } from '../domain/diagram/diagramLayout.ts'
import { layOut } from './layOut.ts'
import { createMeasureText } from './measureText.ts'

const measure = createMeasureText()
const laidOut = new WeakMap<Diagram, Map<Locale, DiagramLayout>>()

/** The layout of a diagram in one language; worked out once, so that going back and forth costs nothing. */
export function useDiagramLayout(
  diagram: Diagram,
  actors: readonly Actor[],
  locale: Locale,
): DiagramLayout {
  const layouts = laidOut.get(diagram) ?? new Map<Locale, DiagramLayout>()
  laidOut.set(diagram, layouts)
  const known = layouts.get(locale)
  if (known) return known
  const layout = layOut(diagram, actors, locale, measure)
  layouts.set(locale, layout)
  return layout
}
