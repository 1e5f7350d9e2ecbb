import type { Locale, LocalizedText } from '../../../content/schema.ts'
import { composePaper } from '../exam/composePaper.ts'
import type { ExamOrder } from '../exam/examOrder.ts'
import type { Question } from '../questions/question.ts'
import { type MadeCourse, makeCourse } from './makeCourse.ts'

interface Wish {
  readonly order: ExamOrder
  /** Of the order, as it is told to others: the same code is the same package. */
  readonly code: string
  readonly questions: readonly Question[]
  readonly locale: Locale
  readonly title: LocalizedText
  readonly mastery: number
}

/** The very examination of a code: its questions in the order of paper A. */
export const courseOfExam = (wish: Wish): MadeCourse => {
  const { order, code, questions, locale, title, mastery } = wish
  return makeCourse({
    origin: `exam:${code}`,
    byId: new Map(questions.map((each) => [each.id, each])),
    kind: 'exam',
    title,
    locale,
    mastery,
    minutes: order.minutes,
    seed: order.seed,
    parts: composePaper(order, questions).map(({ id }) => ({ kind: 'question', question: id })),
  })
}
