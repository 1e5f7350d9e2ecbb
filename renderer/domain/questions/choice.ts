import type { Claim, LocalizedText } from '../../../content/schema.ts'
import { cellChoices } from './cellChoice.ts'
import type { Draft } from './draft.ts'
import { fittedTo, gapsOf } from './gap.ts'
import { inEach } from './localized.ts'
import { aboutClaim, askOfClaims, type Material, type PlacedClaim } from './material.ts'
import { oneRight } from './options.ts'
import { repeats } from './reading.ts'
import { QUESTION_STRINGS } from './strings.ts'

/** Fill the gap in a claim; say what stands in a cell of the comparison. */
export function choiceQuestions(material: Material): readonly Draft[] {
  return [...askOfClaims(material, askForBlank), ...cellChoices(material)]
}

function askForBlank(placed: PlacedClaim): Draft | null {
  const { claim } = placed
  const gaps = gapsOf(claim)
  if (!claim.blank || !gaps) return null

  const id = `q:choice:${claim.id}`
  const { gapped } = gaps
  const fitted = (words: LocalizedText) => inEach((l) => fittedTo(gaps[l], words[l]))
  const right = { id: 'blank', text: fitted(claim.blank) }
  // What is left of the sentence must not say it again.
  if (repeats(gapped, right.text)) return null

  const options = oneRight(id, right, [wrongOptions(claim, fitted)])
  return (
    options && {
      id,
      kind: 'choice',
      ...aboutWithout(right.text, aboutClaim(placed)),
      ...options,
      prompt: inEach((l) => QUESTION_STRINGS[l].fillGap(gapped[l])),
      explanation: claim.text,
    }
  )
}

/** Where we are, unless that would say the answer: «Moldova» above a gap that asks for Moldova. */
function aboutWithout(answer: LocalizedText, about: ReturnType<typeof aboutClaim>) {
  const { context, ...rest } = about
  return context && repeats(context, answer) ? rest : about
}

function wrongOptions(claim: Claim, fitted: (words: LocalizedText) => LocalizedText) {
  return claim.distractors.map((words, index) => ({ id: `d${index + 1}`, text: fitted(words) }))
}
