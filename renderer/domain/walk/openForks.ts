import type { Diagram } from '../../../content/schema.ts'
import { type ForkKind, forkAt } from './forkAt.ts'
import type { WalkPath } from './walkPath.ts'

/** A place on a path where the case could go on otherwise. */
export interface OpenFork {
  /** Where on the path, from 0: the last time that the case stood there. */
  readonly position: number
  readonly step: string
  readonly kind: Extract<ForkKind, 'decision' | 'parallel' | 'relation'>
  /** Links that the path has not taken, by their index in the diagram. */
  readonly untaken: readonly number[]
}

/** The forks of a path with ways still untaken, in the order of the path. */
export function openForks(diagram: Diagram, path: WalkPath): readonly OpenFork[] {
  const taken = new Set(path.links)
  return path.steps.flatMap((step, position): OpenFork[] => {
    if (path.steps.lastIndexOf(step) !== position) return []
    const { kind, exits } = forkAt(diagram, step)
    if (kind === 'end' || kind === 'onward') return []
    const untaken = exits.flatMap(({ link }) => (taken.has(link) ? [] : [link]))
    return untaken.length > 0 ? [{ position, step, kind, untaken }] : []
  })
}
