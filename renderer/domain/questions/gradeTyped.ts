import { asWritten } from './asWritten.ts'
import { type Grade, RIGHT, WRONG } from './grade.ts'
import type { Question } from './question.ts'
import { isNumber, wordsOf } from './typedWords.ts'

/** Nobody types more than this for a word or a number. */
export const LONGEST_TYPED = 300

const MIND_THE_SPELLING: Grade = { ...RIGHT, note: 'spelling' }

/** What people add to a year or to a number in a row, folded: «1991-ж.», «1991 г.», «5-й», «5th». */
const NUMBER_ENDINGS: ReadonlySet<string> = new Set(
  (
    'ж жыл жылы г гг год году года year ' +
    'чи чы чу нчи нчы нчу инчи ынчы унчу й ый ий я ая е ое го ого му ому м ом х st nd rd th'
  ).split(' '),
)

/**
 * Right if it is written like one of the right answers, and right with «mind the spelling» if it has
 * the same words on a keyboard without ө ү ң. Numbers are compared as numbers, in whatever dress.
 */
export function gradeTyped(
  question: Pick<Question, 'prompt' | 'answer' | 'accepted'>,
  given: readonly string[],
): Grade {
  const [typed] = given
  if (typed === undefined || given.length > 1 || typed.length > LONGEST_TYPED) return WRONG
  const words = wordsOf(typed)
  if (words.length === 0) return WRONG

  const rights = [...question.answer, ...question.accepted]
  if (rights.some((right) => isWrittenSo(typed, right))) return RIGHT
  const alike = rights.map(wordsOf).filter((right) => sayTheSame(words, right, question.prompt))
  if (alike.length === 0) return WRONG
  // Of a number there is no spelling to be minded.
  return alike.some((right) => right.every(isNumber)) ? RIGHT : MIND_THE_SPELLING
}

/** Phones begin with a capital letter of their own accord: that one is nobody's mistake. */
function isWrittenSo(typed: string, right: string): boolean {
  const written = asWritten(typed)
  const goal = asWritten(right)
  return written === goal || written.charAt(0).toLowerCase() + written.slice(1) === goal
}

function sayTheSame(words: readonly string[], right: readonly string[], prompt: string): boolean {
  if (right.length === 0) return false
  const counted = right.every(isNumber) ? withoutUnits(words, prompt) : words
  return counted.length === right.length && counted.every((word, index) => word === right[index])
}

/** A number may be typed with what it counts, as the question itself says it: «30 days» for «30». */
function withoutUnits(words: readonly string[], prompt: string): readonly string[] {
  const asked = new Set(wordsOf(prompt))
  return words.filter((word) => isNumber(word) || !(NUMBER_ENDINGS.has(word) || asked.has(word)))
}
