import type { Claim, LocalizedText } from '../../../content/schema.ts'
import { type Random, shuffled } from '../random.ts'
import { fittedTo, gapsOf } from './gap.ts'
import { inEach } from './localized.ts'
import { readsLike } from './reading.ts'

/** The claim with one of its distractors in place of its blank; null if nothing can be put wrong. */
export function falseVersion(claim: Claim, random: Random): LocalizedText | null {
  const { blank } = claim
  const gaps = gapsOf(claim)
  if (!blank || !gaps) return null
  const words = shuffled(claim.distractors, random).find((wrong) => !readsLike(wrong, blank))
  return words ? inEach((l) => gaps[l].before + fittedTo(gaps[l], words[l]) + gaps[l].after) : null
}
