import type { Locale, System, Theme } from '../../../content/schema.ts'
import { chooseQuestions } from '../exam/chooseQuestions.ts'
import type { Question } from '../questions/question.ts'
import { type MadeCourse, makeCourse } from './makeCourse.ts'

interface Wish {
  readonly subject: System | Theme
  /** All questions of the content. */
  readonly questions: readonly Question[]
  readonly locale: Locale
  /** How many of the questions on the subject are asked; null for all. */
  readonly count: number | null
  readonly mastery: number
}

/** The same choice in every package of the same content. */
const SEED = 1

/** The diagrams of a country or theme one after another, and then questions of every kind on it. */
export function courseOfSubject(wish: Wish): MadeCourse {
  const { subject, questions, locale, count, mastery } = wish
  const own = questions.filter(({ system }) => system === subject.id)
  const chosen =
    count === null || count >= own.length
      ? own
      : chooseQuestions(
          {
            scope: [subject.id],
            kinds: null,
            difficulty: null,
            minutes: null,
            count,
            seed: SEED,
          },
          questions,
        )
  return makeCourse({
    origin: `subject:${subject.id}`,
    byId: new Map(questions.map((each) => [each.id, each])),
    kind: 'study',
    title: subject.name,
    locale,
    mastery,
    minutes: null,
    seed: null,
    parts: [
      ...subject.diagrams.map(({ id }) => ({
        kind: 'diagram' as const,
        subject: subject.id,
        diagram: id,
        step: null,
      })),
      ...chosen.map(({ id }) => ({ kind: 'question' as const, question: id })),
    ],
  })
}
