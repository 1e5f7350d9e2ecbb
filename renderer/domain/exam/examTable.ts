import type { Question } from '../questions/question.ts'
import { answerInWords } from './answerInWords.ts'
import type { Exam } from './exam.ts'
import { examResult, shareOf } from './examResult.ts'
import { isAnswered } from './isAnswered.ts'
import { plainText } from './plainText.ts'

/** What the tables say besides the content, in one language. */
export interface ExamTableWords {
  readonly examColumns: readonly [string, string, string, string, string, string, string, string]
  readonly questionColumns: readonly [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ]
  readonly yes: string
  readonly when: (at: number) => string
  readonly number: (value: number) => string
  readonly kind: (question: Question) => string
  readonly system: (question: Question) => string
  readonly topic: (question: Question) => string
}

/** Finished examinations, one a row. */
export function tableOfExams(
  exams: readonly Exam[],
  byId: ReadonlyMap<string, Question>,
  words: ExamTableWords,
): readonly (readonly string[])[] {
  return [
    words.examColumns,
    ...exams.flatMap((exam) => {
      const { finishedAt, startedAt, code, retakeOf } = exam
      if (finishedAt === null) return []
      const result = examResult(exam, byId)
      return [
        [
          words.when(startedAt),
          words.number(Math.round((finishedAt - startedAt) / 6000) / 10),
          code,
          words.number(result.count),
          words.number(result.right),
          words.number(result.unanswered),
          words.number(Math.round(shareOf(result) * 1000) / 10),
          retakeOf ? words.yes : '',
        ],
      ]
    }),
  ]
}

/** One examination, a question a row. */
export function tableOfQuestions(
  exam: Exam,
  byId: ReadonlyMap<string, Question>,
  words: ExamTableWords,
): readonly (readonly string[])[] {
  return [
    words.questionColumns,
    ...exam.questionIds.flatMap((id, index) => {
      const question = byId.get(id)
      const score = exam.scores[id]
      if (!question || score === undefined) return []
      const given = exam.answers[id]
      return [
        [
          words.number(index + 1),
          words.kind(question),
          words.system(question),
          words.topic(question),
          plainText(question.prompt),
          isAnswered(given) ? inOneCell(question, given) : '',
          inOneCell(question, question.answer),
          words.number(Math.round(score * 100) / 100),
          exam.flagged.includes(id) ? words.yes : '',
          words.number(Math.round((exam.spentMs?.[id] ?? 0) / 1000)),
          question.citations.join(', '),
        ],
      ]
    }),
  ]
}

const inOneCell = (question: Question, answer: readonly string[]): string =>
  answerInWords(question, answer).map(plainText).join('; ')
