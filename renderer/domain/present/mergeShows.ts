import type { Show } from '../lesson/show.ts'
import { canonicalJson } from '../memory/canonicalJson.ts'

/**
 * Of two versions of one presentation the later. Where two windows spoke at the same moment, both decide
 * for the same one, whichever they heard of first.
 */
export function mergeShows(one: Show, other: Show): Show {
  if (one.revision !== other.revision) return one.revision > other.revision ? one : other
  return canonicalJson(one) >= canonicalJson(other) ? one : other
}
