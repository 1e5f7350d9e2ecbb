import type { Locale, LocalizedText } from '../../../content/schema.ts'
import { claimsApart } from './claimsApart.ts'
import type { Draft } from './draft.ts'
import { GAP_SIGN, gapsOf } from './gap.ts'
import { inAny, inEach } from './localized.ts'
import { aboutClaim, askOfClaims, type Material, type PlacedClaim } from './material.ts'
import { numberIn } from './numberIn.ts'
import { repeats } from './reading.ts'
import { QUESTION_STRINGS } from './strings.ts'

/** Type what is missing from a claim. */
export function clozeQuestions(material: Material): readonly Draft[] {
  const { isTold } = claimsApart(material)
  return askOfClaims(material, (placed) => (isTold(placed.claim) ? null : askToType(placed)))
}

const MOST_WORDS = 2

/** Of what is longer nobody can be asked to hit on the very words. */
const MOST_CHARACTERS = 32

function askToType(placed: PlacedClaim): Draft | null {
  const { claim } = placed
  const { blank } = claim
  const gaps = gapsOf(claim)
  // Numbers are asked for by themselves.
  if (!blank || !gaps || !canBeTyped(blank) || numberIn(claim)) return null
  if (repeats(gaps.gapped, blank)) return null

  const { context, ...about } = aboutClaim(placed)
  const sentence = inEach((l) => gaps[l].before + withFirstLetters(blank[l]) + gaps[l].after)
  return {
    id: `q:cloze:${claim.id}`,
    kind: 'cloze',
    ...about,
    ...(context && !repeats(context, blank) && { context }),
    options: [],
    answer: blank,
    accepted: acceptedFor(blank),
    prompt: inEach((l) => {
      const { typeWord, typeWords } = QUESTION_STRINGS[l]
      return wordsIn(blank[l]).length === 1 ? typeWord(sentence[l]) : typeWords(sentence[l])
    }),
    explanation: claim.text,
  }
}

const wordsIn = (text: string): readonly string[] => text.match(WORDS) ?? []

/** A hyphen or an apostrophe does not end a word. */
const WORDS = /[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*/gu

/** A few words, none of them a figure: those are asked for as numbers. */
function canBeTyped(blank: LocalizedText): boolean {
  return !inAny(
    (l) =>
      /\p{N}/u.test(blank[l]) ||
      blank[l].length > MOST_CHARACTERS ||
      meaningful(blank[l]).length > MOST_WORDS ||
      meaningful(blank[l]).length === 0,
  )
}

const meaningful = (text: string): readonly string[] =>
  wordsIn(text).filter((word) => !isLittle(word))

/** Little words are not what is to be recalled, and stay in sight. */
const LITTLE: ReadonlySet<string> = new Set(
  'же жана менен из под при над для the and for from with'.split(' '),
)

const isLittle = (word: string): boolean => word.length <= 2 || LITTLE.has(word.toLowerCase())

/** «the F____ L____»: how many words, and how they begin, so that a synonym is no trap. */
function withFirstLetters(blank: string): string {
  return blank.replace(WORDS, (word) => (isLittle(word) ? word : word.charAt(0) + GAP_SIGN))
}

/** Without the little words too: they are in sight. */
function acceptedFor(blank: LocalizedText): Readonly<Record<Locale, readonly string[]>> {
  const bare = (l: Locale) => meaningful(blank[l]).join(' ')
  const others = (l: Locale) => (bare(l) === blank[l] ? [] : [bare(l)])
  return { ky: others('ky'), ru: others('ru'), en: others('en') }
}
