import type { Question, QuestionKind } from '../questions/question.ts'
import type { Exam } from './exam.ts'
import { isAnswered } from './isAnswered.ts'

/** What was reached out of what could be: a question counts as one point, in part right as a part of it. */
export interface Tally {
  readonly points: number
  readonly count: number
}

export interface ExamResult extends Tally {
  /** Wholly right. */
  readonly right: number
  readonly partly: number
  readonly unanswered: number
  /** Questions of the paper that the content no longer has; they count for nothing. */
  readonly missing: number
  /** Null stands for questions that have no topic, or belong to no system. */
  readonly byTopic: ReadonlyMap<string | null, Tally>
  readonly bySystem: ReadonlyMap<string | null, Tally>
  readonly byKind: ReadonlyMap<QuestionKind, Tally>
}

/** How a finished examination went. */
export function examResult(exam: Exam, byId: ReadonlyMap<string, Question>): ExamResult {
  const marked = exam.questionIds.flatMap((id) => {
    const score = exam.scores[id]
    return score === undefined ? [] : [{ id, score, question: byId.get(id) }]
  })
  const known = marked.flatMap(({ score, question }) => (question ? [{ score, question }] : []))
  const points = marked.reduce((sum, { score }) => sum + score, 0)
  return {
    points,
    count: marked.length,
    right: marked.filter(({ score }) => score === 1).length,
    partly: marked.filter(({ score }) => score > 0 && score < 1).length,
    unanswered: marked.filter(({ id }) => !isAnswered(exam.answers[id])).length,
    missing: exam.questionIds.length - marked.length,
    byTopic: tallied(known, ({ topic }) => topic),
    bySystem: tallied(known, ({ system }) => system),
    byKind: tallied(known, ({ kind }) => kind),
  }
}

export const shareOf = ({ points, count }: Tally): number => (count === 0 ? 0 : points / count)

/** Ids of the questions that were not wholly right, in the order of the paper. */
export const mistakesOf = ({ questionIds, scores }: Exam): readonly string[] =>
  questionIds.filter((id) => (scores[id] ?? 1) < 1)

function tallied<Key>(
  marked: readonly { readonly score: number; readonly question: Question }[],
  keyOf: (question: Question) => Key,
): ReadonlyMap<Key, Tally> {
  const tallies = new Map<Key, Tally>()
  for (const { score, question } of marked) {
    const { points, count } = tallies.get(keyOf(question)) ?? { points: 0, count: 0 }
    tallies.set(keyOf(question), { points: points + score, count: count + 1 })
  }
  return tallies
}
