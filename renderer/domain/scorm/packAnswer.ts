import type { Question } from '../questions/question.ts'
import { fromSixBits, toSixBits } from './sixBits.ts'

/** Stands where a slot holds nothing. */
const EMPTY = 63
/** Nothing has more options or slots; what had them would be kept by its mark alone. */
const MOST = 62
/** UTF-16 units; no right answer is nearly as long. */
const LONGEST_TYPED = 120

/** An answer in a few signs; null for what cannot be written so. */
export function packAnswer(question: Question, given: readonly string[]): string | null {
  if (question.form === 'typed') {
    // Some learning systems lose what holds a break or half a letter.
    const typed = (given[0] ?? '').replace(/\p{Cc}/gu, ' ')
    const isKept = given.length === 1 && typed.length <= LONGEST_TYPED && !/\p{Cs}/u.test(typed)
    return isKept ? toSixBits(typed.length, 2) + typed : null
  }
  if (given.length > MOST || question.options.length > MOST) return null
  const places = given.map((id) =>
    id === '' ? EMPTY : question.options.findIndex((option) => option.id === id),
  )
  if (places.some((place) => place < 0)) return null
  return toSixBits(given.length, 1) + places.map((place) => toSixBits(place, 1)).join('')
}

/** The answer at the beginning of `packed`, and how many signs it takes; null where there is none. */
export function unpackAnswer(
  question: Question,
  packed: string,
): { readonly given: readonly string[]; readonly length: number } | null {
  if (question.form === 'typed') {
    const length = fromSixBits(packed.slice(0, 2))
    if (length === null || length > LONGEST_TYPED || packed.length < 2 + length) return null
    return { given: [packed.slice(2, 2 + length)], length: 2 + length }
  }
  const count = fromSixBits(packed.slice(0, 1))
  if (count === null || packed.length < 1 + count) return null
  const given: string[] = []
  for (const sign of packed.slice(1, 1 + count)) {
    const place = fromSixBits(sign)
    const id = place === EMPTY ? '' : question.options[place ?? EMPTY]?.id
    if (id === undefined) return null
    given.push(id)
  }
  return { given, length: 1 + count }
}
