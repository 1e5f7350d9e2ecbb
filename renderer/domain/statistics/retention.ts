import { groupBy } from '../groupBy.ts'
import type { CardState } from '../memory/cards.ts'
import { compareRows } from '../memory/mergeLogs.ts'
import { countsAsAnswer, movesSchedule, type Review } from '../memory/review.ts'
import type { StudyDay } from './studyDay.ts'

export interface Retention {
  /** Questions brought back on a later day than they were last answered. */
  readonly reviews: number
  readonly correct: number
}

/**
 * True retention, as Anki calls it: of what was scheduled on an earlier day, how much was right at the
 * first try of the day. First meetings, repetitions within a day, practice and examinations do not count,
 * though what was taken from an examination is a meeting that later ones follow.
 *
 * `recent` is the end of the log, without answers taken back, and need not reach back to a question's
 * first answer: a card counts all of its answers, so whatever it counts beyond those given here is older.
 */
export const trueRetention = (
  recent: Iterable<Review>,
  cards: ReadonlyMap<string, CardState>,
  dayOf: (review: Review) => StudyDay,
): Retention => {
  const byQuestion = groupBy(
    [...recent].filter(({ mode }) => movesSchedule(mode)).sort(compareRows),
    ({ questionId }) => questionId,
  )
  let reviews = 0
  let correct = 0
  for (const [questionId, answers] of byQuestion) {
    const isKnownBefore = (cards.get(questionId)?.reps ?? 0) > answers.length
    let before: StudyDay | null = isKnownBefore ? Number.NEGATIVE_INFINITY : null
    for (const answer of answers) {
      const day = dayOf(answer)
      if (before !== null && day > before && countsAsAnswer(answer.mode)) {
        reviews += 1
        if (answer.correct) correct += 1
      }
      before = Math.max(day, before ?? day)
    }
  }
  return { reviews, correct }
}
