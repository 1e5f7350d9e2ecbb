import type { Diagram, Link, Step } from '../../../content/schema.ts'

/** The ids of the steps to which ways lead from `starts`, these included, without passing `avoided`. */
export function reachable(
  diagram: Diagram,
  starts: readonly string[],
  avoided: string | null = null,
): ReadonlySet<string> {
  const seen = new Set(starts.filter((id) => id !== avoided))
  // A set hands out what is added while it is read.
  for (const id of seen) {
    for (const { from, to } of diagram.links) if (from === id && to !== avoided) seen.add(to)
  }
  return seen
}

export function exitsOf(diagram: Diagram, step: Step): readonly Link[] {
  return diagram.links.filter((link) => link.from === step.id)
}

/**
 * Asks of two steps whether they may go on side by side: a way was split without a condition before
 * them, and neither leads to the other.
 */
export function concurrency(diagram: Diagram): (one: Step, other: Step) => boolean {
  const after = new Map(diagram.steps.map(({ id }) => [id, reachable(diagram, [id])]))
  const forks = diagram.steps.filter(
    (step) => exitsOf(diagram, step).filter((exit) => !exit.condition).length > 1,
  )
  return (one, other) =>
    !after.get(one.id)?.has(other.id) &&
    !after.get(other.id)?.has(one.id) &&
    forks.some(({ id }) => after.get(id)?.has(one.id) && after.get(id)?.has(other.id))
}
