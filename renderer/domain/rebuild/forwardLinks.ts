import type { Diagram } from '../../../content/schema.ts'
import { findBackLinks } from '../diagram/findBackLinks.ts'

/** Where each step leads without ever going round in a circle. */
export function forwardLinks({ steps, links }: Diagram): ReadonlyMap<string, readonly string[]> {
  const indexOf = new Map(steps.map(({ id }, index) => [id, index]))
  const ends = links.map(({ from, to }) => ({
    from: indexOf.get(from) ?? 0,
    to: indexOf.get(to) ?? 0,
  }))
  const isBack = findBackLinks(steps.length, ends)
  const next = new Map<string, string[]>(steps.map(({ id }) => [id, []]))
  links.forEach(({ from, to }, index) => {
    if (!isBack[index]) next.get(from)?.push(to)
  })
  return next
}

/** Steps that nothing leads to, save what leads back: where the ways begin. */
export function startsOf(diagram: Diagram): readonly string[] {
  const entered = new Set([...forwardLinks(diagram).values()].flat())
  return diagram.steps.map(({ id }) => id).filter((id) => !entered.has(id))
}
