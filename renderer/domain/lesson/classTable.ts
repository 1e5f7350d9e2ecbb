import { plainText } from '../exam/plainText.ts'
import type { Question } from '../questions/question.ts'
import type { ClassResult } from './classResult.ts'
import { talliedOptions } from './talliedOptions.ts'

const COLUMNS = [
  'when',
  'lesson',
  'question',
  'letter',
  'option',
  'right',
  'hands',
  'share',
] as const

/** What the table says besides the content, in one language. */
export interface ClassTableWords {
  readonly columns: Readonly<Record<(typeof COLUMNS)[number], string>>
  readonly yes: string
  readonly when: (at: number) => string
  readonly number: (value: number) => string
  readonly letter: (index: number) => string
  /** What is counted where the class answers aloud. */
  readonly aloud: Readonly<Record<'right' | 'wrong', string>>
}

/** What classes answered, an option a row, for a spreadsheet. A question that is no more goes by its id. */
export function tableOfClassResults(
  results: readonly ClassResult[],
  byId: ReadonlyMap<string, Question>,
  words: ClassTableWords,
): readonly (readonly string[])[] {
  return [
    COLUMNS.map((column) => words.columns[column]),
    ...results.flatMap((result) => rowsOf(result, byId.get(result.question), words)),
  ]
}

function rowsOf(
  { at, lessonTitle, question: id, hands, right }: ClassResult,
  question: Question | undefined,
  words: ClassTableWords,
): readonly (readonly string[])[] {
  const options = (question ? talliedOptions(question) : []).filter((option) => option in hands)
  // Hands for an option that is no more were raised all the same.
  const all = [...options, ...Object.keys(hands).filter((option) => !options.includes(option))]
  const total = all.reduce((sum, option) => sum + (hands[option] ?? 0), 0)
  return all.map((option) => {
    const index = question?.options.findIndex((each) => each.id === option) ?? -1
    const count = hands[option] ?? 0
    return [
      words.when(at),
      lessonTitle,
      question ? plainText(question.prompt) : id,
      index < 0 ? '' : words.letter(index),
      textOf(option, question, words),
      right.includes(option) ? words.yes : '',
      words.number(count),
      words.number(total === 0 ? 0 : Math.round((count / total) * 1000) / 10),
    ]
  })
}

function textOf(option: string, question: Question | undefined, words: ClassTableWords): string {
  const text = question?.options.find(({ id }) => id === option)?.text
  if (text !== undefined) return plainText(text)
  return option === 'right' || option === 'wrong' ? words.aloud[option] : option
}
