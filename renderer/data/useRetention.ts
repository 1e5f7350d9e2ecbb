import type { CardState } from '../domain/memory/cards.ts'
import { type Retention, trueRetention } from '../domain/statistics/retention.ts'
import { dayOfReview } from '../domain/statistics/totalsByDay.ts'
import { dayHere, startOfDayHere } from './dayHere.ts'
import { readStandingReviews } from './readStandingReviews.ts'
import { useStored } from './useStored.ts'

export const RETENTION_DAYS = 30
/** The figure is as good from so many as from more, and a long log is not read for it. */
const MOST_ANSWERS = 2000

const NONE: Retention = { reviews: 0, correct: 0 }

/** True retention of the last days at most; undefined while loading. */
export function useRetention(
  now: number,
  cards: ReadonlyMap<string, CardState> | undefined,
): Retention | undefined {
  const since = startOfDayHere(dayHere(now) - RETENTION_DAYS + 1)
  return useStored(
    async (db) => {
      if (!cards) return NONE
      const recent = await readStandingReviews(db, since, MOST_ANSWERS)
      return trueRetention(recent, cards, dayOfReview)
    },
    NONE,
    [since, cards],
  )
}
