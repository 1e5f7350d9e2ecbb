import type { Locale, LocalizedText } from '../../../content/schema.ts'
import { claimsApart } from './claimsApart.ts'
import type { Draft } from './draft.ts'
import { cutOut, GAP_SIGN } from './gap.ts'
import { inEach } from './localized.ts'
import { aboutClaim, askOfClaims, type Material, type PlacedClaim } from './material.ts'
import { numberIn } from './numberIn.ts'
import { wordsForNumber } from './numberWords.ts'
import { repeats } from './reading.ts'
import { QUESTION_STRINGS } from './strings.ts'

/** Type the figure or the year of a claim. */
export function numberQuestions(material: Material): readonly Draft[] {
  const { isTold } = claimsApart(material)
  return askOfClaims(material, (placed) => (isTold(placed.claim) ? null : askForNumber(placed)))
}

function askForNumber(placed: PlacedClaim): Draft | null {
  const { claim } = placed
  const asked = numberIn(claim)
  if (!asked) return null
  const { value, words } = asked
  const gapped = gappedText(claim.text, words)
  if (!gapped || repeats(gapped, words)) return null

  return {
    id: `q:number:${claim.id}`,
    kind: 'number',
    ...aboutClaim(placed),
    options: [],
    answer: words,
    accepted: otherSpellings(value, words),
    prompt: inEach((l) => QUESTION_STRINGS[l].typeNumber(gapped[l])),
    explanation: claim.text,
  }
}

/** Null unless it is clear in every language where the number stood. */
function gappedText(text: LocalizedText, words: LocalizedText): LocalizedText | null {
  const gaps = inEach((l) => {
    const gap = cutOut(text[l], words[l])
    return gap ? gap.before + GAP_SIGN + gap.after : ''
  })
  return gaps.ky && gaps.ru && gaps.en ? gaps : null
}

const FIRST_WITH_GROUPS = 10_000

/** In figures, with and without spaces between thousands, and in words. */
function otherSpellings(
  value: number,
  words: LocalizedText,
): Readonly<Record<Locale, readonly string[]>> {
  const figures = String(value)
  const grouped = figures.replace(/\B(?=(?:\d{3})+$)/gu, ' ')
  const spellings = (l: Locale) =>
    [figures, ...(value >= FIRST_WITH_GROUPS ? [grouped] : []), ...wordsForNumber(value, l)].filter(
      (spelling) => spelling !== words[l],
    )
  return { ky: spellings('ky'), ru: spellings('ru'), en: spellings('en') }
}
