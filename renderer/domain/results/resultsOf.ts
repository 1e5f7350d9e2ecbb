import type { Exam } from '../exam/exam.ts'
import { examResult } from '../exam/examResult.ts'
import type { CardState } from '../memory/cards.ts'
import { isWeak } from '../memory/isWeak.ts'
import type { Question } from '../questions/question.ts'
import { type ExamTold, RESULTS_BOUNDS, type Results, type Standing } from './results.ts'

/** What was answered to one question, in whatever way it was asked. */
export interface AnswerCount {
  readonly answers: number
  readonly right: number
}

interface Studied {
  readonly name: string
  readonly edition: number
  readonly questions: readonly Question[]
  /** Questions of each topic, in the order in which they are told. */
  readonly topics: Iterable<readonly [id: string, questions: readonly Question[]]>
  /** Ids of systems and themes, in the order in which they are told. */
  readonly systems: readonly string[]
  readonly counts: ReadonlyMap<string, AnswerCount>
  readonly cards: ReadonlyMap<string, CardState>
  readonly exams: readonly Exam[]
  /** Milliseconds since the epoch. */
  readonly now: number
}

/** What there is to tell of one's study: only of what the content has, and only counts. */
export function resultsOf(studied: Studied): Results {
  const { name, edition, questions, topics, systems, exams } = studied
  const standing = (some: readonly Question[]) => standingOf(some, studied)
  const byId = new Map(questions.map((question) => [question.id, question]))
  return {
    name: name.normalize('NFC').trim().slice(0, RESULTS_BOUNDS.longestName),
    edition,
    whole: standing(questions),
    topics: [...topics].map(([id, own]) => ({ id, ...standing(own) })),
    systems: systems.map((id) => ({
      id,
      ...standing(questions.filter(({ system }) => system === id)),
    })),
    failed: failedOf(studied),
    exams: exams
      .flatMap((exam) => (exam.finishedAt === null ? [] : toldOf(exam, byId)))
      .sort((a, b) => b.at - a.at)
      .slice(0, RESULTS_BOUNDS.mostExams),
  }
}

function standingOf(some: readonly Question[], { counts, cards, now }: Studied): Standing {
  const given = some.flatMap(({ id }) => counts.get(id) ?? [])
  return {
    questions: some.length,
    met: given.length,
    // What was only practised has a count and no card.
    known: some.filter(({ id }) => {
      const card = counts.has(id) ? cards.get(id) : undefined
      return card !== undefined && !isWeak(card, now)
    }).length,
    answers: given.reduce((sum, { answers }) => sum + answers, 0),
    right: given.reduce((sum, { right }) => sum + right, 0),
  }
}

const failedOf = ({ questions, counts }: Studied) =>
  questions
    .flatMap(({ id }) => {
      const count = counts.get(id)
      const wrong = count ? count.answers - count.right : 0
      return count && wrong > 0 ? [{ question: id, answers: count.answers, wrong }] : []
    })
    .sort(
      (a, b) => b.wrong - a.wrong || a.answers - b.answers || (a.question < b.question ? -1 : 1),
    )
    .slice(0, RESULTS_BOUNDS.mostFailed)

function toldOf(exam: Exam, byId: ReadonlyMap<string, Question>): ExamTold {
  const { points, count, byTopic } = examResult(exam, byId)
  return {
    code: exam.code,
    at: exam.startedAt,
    retake: exam.retakeOf !== undefined,
    points: rounded(points),
    count,
    topics: [...byTopic].flatMap(([id, tally]) =>
      id === null ? [] : [{ id, points: rounded(tally.points), count: tally.count }],
    ),
  }
}

const rounded = (points: number): number => Math.round(points * 100) / 100
