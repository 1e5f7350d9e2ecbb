import type { Diagram } from '../../../content/schema.ts'

/** The diagram of these steps alone, with the links between them, in the authored order. */
export function partOf(diagram: Diagram, steps: readonly string[]): Diagram {
  const inside = new Set(steps)
  const kept = diagram.steps.filter(({ id }) => inside.has(id))
  const actors = new Set(kept.map(({ actor }) => actor))
  return {
    ...diagram,
    actors: diagram.actors.filter((actor) => actors.has(actor)),
    steps: kept,
    links: diagram.links.filter(({ from, to }) => inside.has(from) && inside.has(to)),
  }
}
