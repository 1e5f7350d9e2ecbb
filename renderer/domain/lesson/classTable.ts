import { plainText } from '../exam/plainText.ts'
import type { Question } from '../questions/question.ts'
import type { ClassResult } from './classResult.ts'
import { countHands } from './countHands.ts'
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

/** What was answered to one question, option by option. */
export interface CountedOption {
  readonly id: string
  /** Place among the options; null for what is no option, such as what was said aloud. */
  readonly place: number | null
  readonly text: string
  readonly hands: number
  readonly isRight: boolean
}

/**
 * What hands were counted for, in the order of the screen; what is no option any more comes last, under
 * its id: hands were raised for it all the same.
 */
export function countedOptions(
  { hands, right }: Pick<ClassResult, 'hands' | 'right'>,
  question: Question | undefined,
  aloud: ClassTableWords['aloud'],
): readonly CountedOption[] {
  const known = (question ? talliedOptions(question) : []).filter((option) => option in hands)
  const gone = Object.keys(hands).filter((option) => !known.includes(option))
  return [...known, ...gone].map((id) => {
    const place = question?.options.findIndex((each) => each.id === id) ?? -1
    return {
      id,
      place: place < 0 ? null : place,
      text: textOf(id, question, aloud),
      hands: hands[id] ?? 0,
      isRight: right.includes(id),
    }
  })
}

function rowsOf(
  result: ClassResult,
  question: Question | undefined,
  words: ClassTableWords,
): readonly (readonly string[])[] {
  const { all } = countHands(result)
  return countedOptions(result, question, words.aloud).map((option) => [
    words.when(result.at),
    result.lessonTitle,
    question ? plainText(question.prompt) : result.question,
    option.place === null ? '' : words.letter(option.place),
    option.text,
    option.isRight ? words.yes : '',
    words.number(option.hands),
    words.number(all === 0 ? 0 : Math.round((option.hands / all) * 1000) / 10),
  ])
}

function textOf(
  option: string,
  question: Question | undefined,
  aloud: ClassTableWords['aloud'],
): string {
  const text = question?.options.find(({ id }) => id === option)?.text
  if (text !== undefined) return plainText(text)
  return option === 'right' || option === 'wrong' ? aloud[option] : option
}
