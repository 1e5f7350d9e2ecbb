import type { CardState } from '../domain/memory/cards.ts'
import { movesSchedule } from '../domain/memory/review.ts'
import { dayHere, startOfDayHere } from './dayHere.ts'
import { readStandingReviews } from './readStandingReviews.ts'
import { useStored } from './useStored.ts'

export interface AnsweredToday {
  /** Ids of the questions that were answered for the first time today. */
  readonly begun: ReadonlySet<string>
  /** Ids of those that had been met before. */
  readonly revised: ReadonlySet<string>
}

const NOTHING: AnsweredToday = { begun: new Set(), revised: new Set() }

/** Which questions were answered since the study day began, by what moves the schedule; undefined while loading. */
export function useAnsweredToday(
  now: number,
  cards: ReadonlyMap<string, CardState> | undefined,
): AnsweredToday | undefined {
  const since = startOfDayHere(dayHere(now))
  return useStored(
    async (db) => {
      const today = await readStandingReviews(db, since, Number.POSITIVE_INFINITY)
      const counts = new Map<string, number>()
      for (const { questionId, mode } of today)
        if (movesSchedule(mode)) counts.set(questionId, (counts.get(questionId) ?? 0) + 1)
      // A card counts all of its answers: what it counts beyond today's was given before.
      const isBegun = (id: string) => (cards?.get(id)?.reps ?? 0) <= (counts.get(id) ?? 0)
      const ids = [...counts.keys()]
      return {
        begun: new Set(ids.filter(isBegun)),
        revised: new Set(ids.filter((id) => !isBegun(id))),
      }
    },
    NOTHING,
    [since, cards],
  )
}
