import type { LocalizedText } from '../../../content/schema.ts'
import { randomFor, shuffled } from '../random.ts'
import type { Draft, DraftOption } from './draft.ts'
import { fold } from './fold.ts'
import { inAny } from './localized.ts'

const WANTED_DISTRACTORS = 3
const NEEDED_DISTRACTORS = 2

/** Fewer characters than this are not noticed, however short the texts. */
const UNNOTICED_CHARACTERS = 12

export function readsLike(one: LocalizedText, other: LocalizedText): boolean {
  return inAny((locale) => fold(one[locale]) === fold(other[locale]))
}

function areComparable(one: string, other: string): boolean {
  const [shorter, longer] = [one.length, other.length].sort((a, b) => a - b) as [number, number]
  return longer <= 2 * shorter || longer - shorter < UNNOTICED_CHARACTERS
}

/** Whether one is so much longer than the other, in some language, that length alone tells them apart. */
export function differInLength(one: LocalizedText, other: LocalizedText): boolean {
  return inAny((locale) => !areComparable(one[locale], other[locale]))
}

/**
 * Picks the wrong options, from the first pool as far as it goes and those of the right one's length
 * before others; null where too few read differently.
 */
function pickDistractors(
  right: DraftOption,
  pools: readonly (readonly DraftOption[])[],
  id: string,
): readonly DraftOption[] | null {
  const random = randomFor(id)
  const candidates = pools
    .flatMap((pool) => shuffled(pool, random))
    .map((option) => ({ option, differs: differInLength(option.text, right.text) }))
    .sort((a, b) => Number(a.differs) - Number(b.differs))

  const picked: DraftOption[] = []
  for (const { option } of candidates) {
    if (picked.length === WANTED_DISTRACTORS) break
    if (![right, ...picked].some((taken) => readsLike(taken.text, option.text))) picked.push(option)
  }
  return picked.length < NEEDED_DISTRACTORS ? null : picked
}

/** The options of a question with one right answer, shuffled by its id; null if it cannot be asked. */
export function oneRight(
  id: string,
  right: DraftOption,
  pools: readonly (readonly DraftOption[])[],
): Pick<Draft, 'options' | 'answer'> | null {
  const distractors = pickDistractors(right, pools, id)
  if (!distractors) return null
  return {
    options: shuffled([right, ...distractors], randomFor(`${id}#shown`)),
    answer: [right.id],
  }
}
