import type { Claim, LocalizedText } from '../../../content/schema.ts'
import { randomFor, shuffled } from '../random.ts'
import type { Draft } from './draft.ts'
import { fittedTo, gapsOf } from './gap.ts'
import { inEach } from './localized.ts'
import { aboutClaim, askOfClaims, type Material, type PlacedClaim } from './material.ts'
import { readsLike } from './reading.ts'
import { QUESTION_STRINGS } from './strings.ts'

/** A claim as it is, or with a distractor in place of its blank: is it true? */
export function trueFalseQuestions(material: Material): readonly Draft[] {
  return askOfClaims(material, askIfTrue)
}

function askIfTrue(placed: PlacedClaim): Draft {
  const { claim } = placed
  const id = `q:true-false:${claim.id}`
  const falseText = falseVersion(claim, id)
  return {
    id,
    kind: 'true-false',
    ...aboutClaim(placed),
    prompt: inEach((l) => QUESTION_STRINGS[l].isItTrue((falseText ?? claim.text)[l])),
    // The order that everybody expects.
    options: [
      { id: 'true', text: inEach((l) => QUESTION_STRINGS[l].true) },
      { id: 'false', text: inEach((l) => QUESTION_STRINGS[l].false) },
    ],
    answer: [falseText ? 'false' : 'true'],
    explanation: claim.text,
  }
}

/** Null if the id's chance decides for the truth, or nothing can be put wrong. */
function falseVersion(claim: Claim, id: string): LocalizedText | null {
  const { blank } = claim
  const gaps = gapsOf(claim)
  const random = randomFor(id)
  if (!blank || !gaps || random() < 0.5) return null

  const words = shuffled(claim.distractors, random).find((wrong) => !readsLike(wrong, blank))
  if (!words) return null
  return inEach((l) => gaps[l].before + fittedTo(gaps[l], words[l]) + gaps[l].after)
}
