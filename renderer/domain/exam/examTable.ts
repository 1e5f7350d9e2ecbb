import type { Question } from '../questions/question.ts'
import { sourcesOf } from '../questions/sourcesOf.ts'
import { answerInWords } from './answerInWords.ts'
import type { Exam } from './exam.ts'
import { examResult, shareOf } from './examResult.ts'
import { isAnswered } from './isAnswered.ts'
import { plainText } from './plainText.ts'

type ExamColumn =
  | 'started'
  | 'minutes'
  | 'code'
  | 'questions'
  | 'right'
  | 'unanswered'
  | 'percent'
  | 'retake'

type QuestionColumn =
  | 'number'
  | 'kind'
  | 'system'
  | 'topic'
  | 'question'
  | 'given'
  | 'answer'
  | 'score'
  | 'flagged'
  | 'seconds'
  | 'citations'

/** What the tables say besides the content, in one language. The columns stand in the order of their names. */
export interface ExamTableWords {
  readonly exams: Readonly<Record<ExamColumn, string>>
  readonly questions: Readonly<Record<QuestionColumn, string>>
  readonly yes: string
  readonly when: (at: number) => string
  readonly number: (value: number) => string
  readonly kind: (question: Question) => string
  readonly system: (question: Question) => string
  readonly topic: (question: Question) => string
}

type Rows = readonly (readonly string[])[]

/** Finished examinations, one a row. */
export function tableOfExams(
  exams: readonly Exam[],
  byId: ReadonlyMap<string, Question>,
  words: ExamTableWords,
): Rows {
  return tableOf(
    words.exams,
    exams.flatMap((exam) => {
      const { finishedAt, startedAt, code, retakeOf } = exam
      if (finishedAt === null) return []
      const result = examResult(exam, byId)
      return {
        started: words.when(startedAt),
        minutes: words.number(rounded((finishedAt - startedAt) / 60_000, 1)),
        code,
        questions: words.number(result.count),
        right: words.number(result.right),
        unanswered: words.number(result.unanswered),
        percent: words.number(rounded(shareOf(result) * 100, 1)),
        retake: retakeOf === undefined ? '' : words.yes,
      }
    }),
  )
}

/** One finished examination, a question a row. */
export function tableOfQuestions(
  exam: Exam,
  byId: ReadonlyMap<string, Question>,
  words: ExamTableWords,
): Rows {
  return tableOf(
    words.questions,
    exam.questionIds.flatMap((id, index) => {
      const question = byId.get(id)
      const score = exam.scores[id]
      if (!question || score === undefined) return []
      const given = exam.answers[id]
      return {
        number: words.number(index + 1),
        kind: words.kind(question),
        system: words.system(question),
        topic: words.topic(question),
        question: plainText(question.prompt),
        given: isAnswered(given) ? inOneCell(question, given) : '',
        answer: inOneCell(question, question.answer),
        score: words.number(rounded(score, 2)),
        flagged: exam.flagged.includes(id) ? words.yes : '',
        seconds: words.number(Math.round((exam.spentMs?.[id] ?? 0) / 1000)),
        citations: sourcesOf(question),
      }
    }),
  )
}

function tableOf<Column extends string>(
  heads: Readonly<Record<Column, string>>,
  rows: readonly Readonly<Record<Column, string>>[],
): Rows {
  const columns = Object.keys(heads) as Column[] // the record has these keys and no others
  return [
    columns.map((column) => heads[column]),
    ...rows.map((row) => columns.map((column) => row[column])),
  ]
}

const rounded = (value: number, digits: number): number =>
  Math.round(value * 10 ** digits) / 10 ** digits

const inOneCell = (question: Question, answer: readonly string[]): string =>
  answerInWords(question, answer).map(plainText).join('; ')
