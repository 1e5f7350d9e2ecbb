import type { Actor, Diagram, Locale } from '../../content/schema.ts'
import type { DiagramLayout, MeasureText } from '../domain/diagram/diagramLayout.ts'
import { layoutDiagram } from '../domain/diagram/layout.ts'
import { linkId } from './toFlow.ts'

/** Lays out a diagram of the content in one language. */
export function layOut(
  diagram: Diagram,
  actors: readonly Actor[],
  locale: Locale,
  measure: MeasureText,
): DiagramLayout {
  const nameOf = new Map(actors.map(({ id, name }) => [id, name[locale]]))
  return layoutDiagram(
    {
      lanes: diagram.actors.map((id) => ({ id, title: nameOf.get(id) ?? id })),
      nodes: diagram.steps.map(({ id, actor, kind, title }) => ({
        id,
        lane: actor,
        kind,
        title: title[locale],
      })),
      links: diagram.links.map(({ from, to, condition, relation }, index) => ({
        id: linkId(index),
        from,
        to,
        label: (condition ?? relation)?.[locale],
      })),
    },
    measure,
  )
}
