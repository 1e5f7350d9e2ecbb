import type { LocalizedText } from '../../../content/schema.ts'
import { randomFor, shuffled } from '../random.ts'
import type { Draft, DraftOption } from './draft.ts'
import { inAny } from './localized.ts'
import { foldedIn } from './reading.ts'

const WANTED_DISTRACTORS = 3
const NEEDED_DISTRACTORS = 2

/** Fewer characters than this are not noticed, however short the texts. */
const UNNOTICED_CHARACTERS = 12

/** Whether one is so much longer than the other, in some language, that length tells them apart. */
function differInLength(one: LocalizedText, other: LocalizedText): boolean {
  return inAny((l) => {
    const shorter = Math.min(one[l].length, other[l].length)
    const longer = Math.max(one[l].length, other[l].length)
    return longer > 2 * shorter && longer - shorter >= UNNOTICED_CHARACTERS
  })
}

/**
 * Picks the wrong options, from the first pool as far as it goes and those of the right one's length
 * before others; null where too few are sound and read differently.
 */
function pickDistractors(
  id: string,
  right: DraftOption,
  pools: readonly (readonly DraftOption[])[],
  isSound: (option: DraftOption) => boolean,
): readonly DraftOption[] | null {
  const random = randomFor(id)
  const picked: DraftOption[] = []
  const taken = [foldedIn(right.text)]
  const ids = new Set([right.id])
  const candidates = pools.flatMap((pool) => shuffled(pool, random))
  for (const option of likeLengthFirst(candidates, right)) {
    const reading = foldedIn(option.text)
    if (ids.has(option.id) || taken.some((other) => inAny((l) => other[l] === reading[l]))) continue
    if (!isSound(option)) continue
    ids.add(option.id)
    picked.push(option)
    taken.push(reading)
    if (picked.length === WANTED_DISTRACTORS) break
  }
  return picked.length < NEEDED_DISTRACTORS ? null : picked
}

/** One by one, since a few of many are asked for. */
function* likeLengthFirst(
  options: readonly DraftOption[],
  right: DraftOption,
): Generator<DraftOption> {
  const differing: DraftOption[] = []
  for (const option of options) {
    if (differInLength(option.text, right.text)) differing.push(option)
    else yield option
  }
  yield* differing
}

/** Whether the right option is so much longer, or shorter, than every other that it gives itself away. */
function standsOut(right: DraftOption, distractors: readonly DraftOption[]): boolean {
  return inAny((l) => {
    const length = right.text[l].length
    const lengths = distractors.map(({ text }) => text[l].length)
    const longest = Math.max(...lengths)
    const shortest = Math.min(...lengths)
    return (
      (length > 2 * longest && length - longest >= UNNOTICED_CHARACTERS) ||
      (shortest > 2 * length && shortest - length >= UNNOTICED_CHARACTERS)
    )
  })
}

/**
 * The options of a question with one right answer, shuffled by its id; null if it cannot be asked.
 * `isSound` is asked as late as possible: it may be costly.
 */
export function oneRight(
  id: string,
  right: DraftOption,
  pools: readonly (readonly DraftOption[])[],
  isSound: (option: DraftOption) => boolean = () => true,
): Pick<Draft, 'options' | 'answer'> | null {
  const distractors = pickDistractors(id, right, pools, isSound)
  if (!distractors || standsOut(right, distractors)) return null
  const shown = shuffled([right, ...distractors], randomFor(`${id}#shown`))
  return { options: shown, answer: [right.id] }
}
