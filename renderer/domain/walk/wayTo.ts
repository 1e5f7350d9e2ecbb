import type { Diagram } from '../../../content/schema.ts'
import { at } from '../diagram/at.ts'
import { forkAt } from './forkAt.ts'
import { standingsIn } from './standingsIn.ts'
import { hereOf, type WalkPath } from './walkPath.ts'

/** What pointing at a step asks for. */
export type WayTo =
  | { readonly kind: 'take'; readonly link: number }
  | { readonly kind: 'back'; readonly position: number }
  | { readonly kind: 'stay' }
  /** `several`: more than one link leads there, so the learner has to say by which. */
  | { readonly kind: 'refused'; readonly reason: 'ahead' | 'out' | 'several' }

/**
 * How the case gets to `step`: by a link from here, which wins over going back where a loop offers
 * both; else back to where it stood there last; else not at all.
 */
export function wayTo(diagram: Diagram, path: WalkPath, step: string): WayTo {
  const ways = forkAt(diagram, hereOf(path)).exits.filter((exit) => exit.step === step)
  if (ways.length === 1) return { kind: 'take', link: at(ways, 0).link }
  if (ways.length > 1) return { kind: 'refused', reason: 'several' }
  if (step === hereOf(path)) return { kind: 'stay' }
  const position = path.steps.lastIndexOf(step)
  if (position >= 0) return { kind: 'back', position }
  const standing = standingsIn(diagram, path).get(step)
  return { kind: 'refused', reason: standing === 'ahead' ? 'ahead' : 'out' }
}
