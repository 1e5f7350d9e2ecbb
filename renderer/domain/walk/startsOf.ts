import type { Diagram } from '../../../content/schema.ts'
import { reachable } from '../questions/flow.ts'

/**
 * Where a walk may begin, in authored order: at a start, at a step to which nothing leads, and, where
 * steps lead in a ring, at the first of them. Every step can be reached from one of these.
 */
export function startsOf(diagram: Diagram): readonly string[] {
  const entered = new Set(diagram.links.map(({ to }) => to))
  const starts = new Set(
    diagram.steps
      .filter(({ id, kind }) => kind === 'start' || !entered.has(id))
      .map(({ id }) => id),
  )
  let reached = reachable(diagram, [...starts])
  for (const { id } of diagram.steps) {
    if (reached.has(id)) continue
    starts.add(id)
    reached = reachable(diagram, [...starts])
  }
  return diagram.steps.flatMap(({ id }) => (starts.has(id) ? [id] : []))
}
