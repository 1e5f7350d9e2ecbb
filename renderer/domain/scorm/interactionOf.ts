import { RIGHT } from '../questions/grade.ts'
import type { Question } from '../questions/question.ts'

/** An answer as SCORM 1.2 tells it: which type of interaction, what was right, what was given, and how it went. */
export interface Interaction {
  readonly id: string
  readonly type: 'true-false' | 'choice' | 'fill-in' | 'matching' | 'sequencing' | 'numeric'
  readonly pattern: string
  readonly response: string
  readonly result: string
}

const LONGEST = 255

/** One sign for each option, in the order on screen. */
const SIGNS = 'abcdefghijklmnopqrstuvwxyz0123456789'

export function interactionOf(
  question: Question,
  given: readonly string[],
  score: number,
): Interaction {
  const signOf = (id: string): string =>
    SIGNS[question.options.findIndex((option) => option.id === id)] ?? ''
  const write = writerFor(question, signOf)
  return {
    id: asciiId(question.id),
    type: typeOf(question, given),
    pattern: write(question.answer),
    response: write(given),
    result: resultOf(score),
  }
}

const isPlainNumber = (text: string | undefined): boolean => /^-?\d{1,9}(\.\d+)?$/.test(text ?? '')

function typeOf({ form, kind, answer }: Question, given: readonly string[]): Interaction['type'] {
  switch (form) {
    case 'one':
      return kind === 'true-false' ? 'true-false' : 'choice'
    case 'many':
      return 'choice'
    case 'order':
      return 'sequencing'
    case 'slots':
      return 'matching'
    case 'typed':
      // Words typed in the place of a number would not be a number.
      return kind === 'number' && isPlainNumber(answer[0]) && isPlainNumber(given[0]?.trim())
        ? 'numeric'
        : 'fill-in'
    default:
      return form satisfies never
  }
}

function writerFor(
  { form, kind }: Question,
  signOf: (id: string) => string,
): (answer: readonly string[]) => string {
  switch (form) {
    case 'one':
      return kind === 'true-false'
        ? ([id = '']) => id.charAt(0)
        : (answer) => listed(answer.map(signOf))
    case 'many':
      return (answer) => listed(answer.map(signOf).sort())
    case 'order':
      return (answer) => listed(answer.map(signOf))
    case 'slots':
      return (answer) =>
        listed(answer.map((id, slot) => (id === '' ? '' : `${slot + 1}.${signOf(id)}`)))
    case 'typed':
      return ([typed = '']) => cut(typed.replace(/\p{Cc}+/gu, ' ').trim())
    default:
      return form satisfies never
  }
}

/** No part is cut in two. */
function listed(parts: readonly string[]): string {
  let text = ''
  for (const part of parts.filter((each) => each !== '')) {
    const longer = text === '' ? part : `${text},${part}`
    if (longer.length > LONGEST) break
    text = longer
  }
  return text
}

/** Nor is a letter that takes two units. */
const cut = (text: string): string =>
  text.length <= LONGEST ? text : text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '')

/** A number is allowed too, and says how much of it was right. */
const resultOf = (score: number): string =>
  score >= RIGHT.score ? 'correct' : score <= 0 ? 'wrong' : score.toFixed(2)

/** Ids are ASCII already, save for those that people have made themselves. */
const asciiId = (id: string): string =>
  id
    .replace(/[^\u0021-\u007E]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16)}`)
    .slice(0, LONGEST)
