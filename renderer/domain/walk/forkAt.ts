import type { Diagram } from '../../../content/schema.ts'
import { at } from '../diagram/at.ts'
import { type Branch, branchesOf } from '../diagram/navigate.ts'

/**
 * - `end`: no way on; `onward`: one.
 * - `decision`: which way is taken hangs on a condition.
 * - `parallel`: several ways without a condition: the case may go all of them, nothing is decided.
 * - `relation`: in an organisation, the several to whom this one stands in a relation.
 */
export type ForkKind = 'end' | 'onward' | 'decision' | 'parallel' | 'relation'

export interface Fork {
  readonly kind: ForkKind
  readonly exits: readonly Branch[]
}

/** The choices open at a step, and what sort of choice it is. */
export function forkAt(diagram: Diagram, step: string): Fork {
  const exits = branchesOf(diagram, step)
  return { kind: kindOf(diagram, exits), exits }
}

function kindOf(diagram: Diagram, exits: readonly Branch[]): ForkKind {
  if (exits.length === 0) return 'end'
  if (exits.length === 1) return 'onward'
  if (exits.some(({ link }) => at(diagram.links, link).condition)) return 'decision'
  return diagram.nature === 'organisation' ? 'relation' : 'parallel'
}
