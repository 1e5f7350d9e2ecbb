import { randomFor } from '../random.ts'
import type { Draft } from './draft.ts'
import { falseVersion } from './falseVersion.ts'
import { inEach } from './localized.ts'
import { aboutClaim, askOfClaims, type Material, type PlacedClaim } from './material.ts'
import { QUESTION_STRINGS } from './strings.ts'
import { truthOptions } from './truthOptions.ts'

/** A claim as it is, or with a distractor in place of its blank: is it true? */
export function trueFalseQuestions(material: Material): readonly Draft[] {
  return askOfClaims(material, askIfTrue)
}

function askIfTrue(placed: PlacedClaim): Draft {
  const { claim } = placed
  const id = `q:true-false:${claim.id}`
  // The id's chance decides.
  const random = randomFor(id)
  const falseText = random() < 0.5 ? null : falseVersion(claim, random)
  return {
    id,
    kind: 'true-false',
    ...aboutClaim(placed),
    prompt: inEach((l) => QUESTION_STRINGS[l].isItTrue((falseText ?? claim.text)[l])),
    options: truthOptions(),
    answer: [falseText ? 'false' : 'true'],
    explanation: claim.text,
  }
}
