import type { Diagram } from '../../../content/schema.ts'
import { boardOf, linksNow, type RebuildSitting } from './rebuildSitting.ts'

/**
 * The learner's own flow as a diagram, to be drawn like any other: steps in the order in which they
 * were placed, every lane of the part from the beginning, so that lanes do not move while one builds.
 */
export function builtDiagram(part: Diagram, sitting: RebuildSitting): Diagram {
  const stepOf = new Map(part.steps.map((step) => [step.id, step]))
  return {
    ...part,
    id: `${part.id}:built`,
    steps: boardOf(sitting).flatMap((id) => stepOf.get(id) ?? []),
    links: linksNow(sitting).map(({ from, to, exit }) => {
      const { condition, relation } = (exit !== null && part.links[exit]) || {}
      return { from, to, condition, relation, claims: [] }
    }),
  }
}
