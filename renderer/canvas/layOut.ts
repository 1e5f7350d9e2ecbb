import type { Actor, Diagram, Locale } from '../../content/schema.ts'
import {
  DEFAULT_METRICS,
  type DiagramLayout,
  type LayoutInput,
  type MeasureText,
} from '../domain/diagram/diagramLayout.ts'
import { labelWidthFor } from '../domain/diagram/labelWidthFor.ts'
import { layoutDiagram } from '../domain/diagram/layout.ts'
import { paddingOf } from '../domain/diagram/nodeSize.ts'
import { linkId } from './toFlow.ts'

/** Lays out a diagram of the content in one language. */
export function layOut(
  diagram: Diagram,
  actors: readonly Actor[],
  locale: Locale,
  measure: MeasureText,
): DiagramLayout {
  return layoutDiagram(layoutInputOf(diagram, actors, locale), measure, {
    nodeWidth: nodeWidthFor(diagram, locale, measure),
    labelMaxWidth: labelWidthFor(
      diagram.links.map(({ condition, relation }) => (condition ?? relation)?.[locale]),
      measure,
    ),
  })
}

/** A diagram of the content as the layout needs it. */
export function layoutInputOf(
  diagram: Diagram,
  actors: readonly Actor[],
  locale: Locale,
): LayoutInput {
  const nameOf = new Map(actors.map(({ id, name }) => [id, name[locale]]))
  return {
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
  }
}

const NARROWEST = 172
const WIDEST = 248

/** One width for all steps of a diagram: as narrow as its longest word allows, so that more lanes fit. */
function nodeWidthFor(diagram: Diagram, locale: Locale, measure: MeasureText): number {
  const needed = diagram.steps.map(({ kind, title }) => {
    const padding = paddingOf(kind, DEFAULT_METRICS)
    const widest = Math.max(...title[locale].split(/\s+/).map((word) => measure(word, 'node')))
    // Even, so that the middle of a step lies on a whole pixel.
    return 2 * Math.ceil(widest / 2 + padding + 1)
  })
  return Math.min(WIDEST, Math.max(NARROWEST, ...needed))
}
