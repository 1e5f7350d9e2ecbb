import { plainText } from '../exam/plainText.ts'
import type { Option, Question } from '../questions/question.ts'
import type { ClassResult } from './classResult.ts'
import { countHands, shareRight } from './countHands.ts'

type Column =
  | 'asked'
  | 'lesson'
  | 'question'
  | 'option'
  | 'hands'
  | 'right'
  | 'allHands'
  | 'percentRight'

/** What the table says besides the content, in one language. The columns stand in the order of their names. */
export interface ClassResultWords {
  readonly columns: Readonly<Record<Column, string>>
  readonly yes: string
  readonly no: string
  readonly when: (at: number) => string
  readonly number: (value: number) => string
}

/** What was answered to one question, option by option. */
export interface CountedOption {
  readonly id: string
  /** The id where the question is not in the bank (any more). */
  readonly text: string
  readonly hands: number
  readonly isRight: boolean
}

/** The options of a question in their order, each with its hands; also such as are no options any more. */
export const countedOptions = (
  { hands, right }: ClassResult,
  question: Question | undefined,
): readonly CountedOption[] => {
  const known: readonly Pick<Option, 'id' | 'text'>[] = question?.options ?? []
  const others = [...new Set([...Object.keys(hands), ...right])]
    .filter((id) => known.every((option) => option.id !== id))
    .map((id) => ({ id, text: id }))
  return [...known, ...others].map(({ id, text }) => ({
    id,
    text: plainText(text),
    hands: hands[id] ?? 0,
    isRight: right.includes(id),
  }))
}

/** What classes answered, a row for each option of each question, so that a spreadsheet can add up. */
export const classResultTable = (
  results: readonly ClassResult[],
  byId: ReadonlyMap<string, Question>,
  words: ClassResultWords,
): readonly (readonly string[])[] => {
  const columns = Object.keys(words.columns) as Column[] // the record has these keys and no others
  const rows = results.flatMap((result) => {
    const question = byId.get(result.question)
    const share = shareRight(result)
    return countedOptions(result, question).map(
      (option): Readonly<Record<Column, string>> => ({
        asked: words.when(result.at),
        lesson: result.lessonTitle,
        question: question ? plainText(question.prompt) : result.question,
        option: option.text,
        hands: words.number(option.hands),
        right: option.isRight ? words.yes : words.no,
        allHands: words.number(countHands(result).all),
        percentRight: share === null ? '' : words.number(Math.round(share * 1000) / 10),
      }),
    )
  })
  return [
    columns.map((column) => words.columns[column]),
    ...rows.map((row) => columns.map((column) => row[column])),
  ]
}
