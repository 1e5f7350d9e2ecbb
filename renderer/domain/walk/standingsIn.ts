import type { Diagram } from '../../../content/schema.ts'
import { reachable } from '../questions/flow.ts'
import { hereOf, type WalkPath } from './walkPath.ts'

/**
 * Where a step stands as seen from the case: on it, behind it, one link ahead, further ahead, or out
 * of reach. A step that has been walked is behind, also where a loop leads to it again.
 */
export type Standing = 'here' | 'path' | 'next' | 'ahead' | 'out'

/** Every step of the diagram, in authored order. */
export function standingsIn(diagram: Diagram, path: WalkPath): ReadonlyMap<string, Standing> {
  const here = hereOf(path)
  const walked = new Set(path.steps)
  const next = new Set(diagram.links.flatMap(({ from, to }) => (from === here ? [to] : [])))
  const ahead = reachable(diagram, [here])
  const standing = (id: string): Standing => {
    if (id === here) return 'here'
    if (walked.has(id)) return 'path'
    if (next.has(id)) return 'next'
    return ahead.has(id) ? 'ahead' : 'out'
  }
  return new Map(diagram.steps.map(({ id }) => [id, standing(id)]))
}
