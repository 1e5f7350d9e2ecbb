import type { Review } from '../domain/memory/review.ts'
import { skippedDays } from '../domain/statistics/skippedDays.ts'
import type { DayTotals, Moment, StudyDay } from '../domain/statistics/studyDay.ts'
import { studyDayAt } from '../domain/statistics/studyDay.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'

const HOUR_MS = 60 * 60 * 1000
const DAY_MS = 24 * HOUR_MS
/** Clocks stand between 12 hours behind UTC and 14 before it, and a study day turns at four. */
const EARLIEST_START_MS = (4 - 14) * HOUR_MS
const LATEST_END_MS = (24 + 4 + 12) * HOUR_MS
/** The date line swallows one day, and with a long flight perhaps two. */
const WIDEST_GAP = 2
/** Older gaps are taken for missed days: a lifetime of gaps is not read for one figure. */
const MOST_GAPS = 60

/**
 * The days without an answer that the date line swallowed. Only the answers around a gap of a day or
 * two are read, whatever the length of the log.
 */
export const readSkippedDays = async (
  db: AtlasDatabase,
  days: readonly DayTotals[],
  now: Moment,
): Promise<ReadonlySet<StudyDay>> => {
  const studied = [...days.map(({ day }) => day), studyDayAt(now.at, now.offsetMinutes)]
  const gaps = studied.flatMap((day, index) => {
    const before = studied[index - 1]
    const isNarrow = before !== undefined && day - before > 1 && day - before - 1 <= WIDEST_GAP
    return isNarrow ? [{ from: before + 1, to: day - 1 }] : []
  })
  const around = await Promise.all(
    gaps.slice(-MOST_GAPS).map(({ from, to }) => reviewsAround(db, from, to)),
  )
  return new Set(
    around.flatMap((reviews) =>
      skippedDays([...reviews.flatMap(momentOf), ...(isLast(reviews, now) ? [now] : [])]),
    ),
  )
}

/** The answers given while it was one of these days anywhere, the one before and the one after. */
const reviewsAround = async (
  db: AtlasDatabase,
  from: StudyDay,
  to: StudyDay,
): Promise<readonly Review[]> => {
  const begins = from * DAY_MS + EARLIEST_START_MS
  const ends = to * DAY_MS + LATEST_END_MS
  const [before, during, after] = await Promise.all([
    db.reviews.where('at').below(begins).last(),
    db.reviews.where('at').between(begins, ends).toArray(),
    db.reviews.where('at').aboveOrEqual(ends).first(),
  ])
  return [...(before ? [before] : []), ...during, ...(after ? [after] : [])]
}

/** Rows older than version 3 do not say where they were given, and so tell nothing of a journey. */
const momentOf = ({ at, offsetMinutes }: Review): Moment[] =>
  offsetMinutes === undefined ? [] : [{ at, offsetMinutes }]

/** Whether nothing that was read lies ahead of now: then the gap may end with today. */
const isLast = (reviews: readonly Review[], now: Moment): boolean =>
  reviews.every(({ at }) => at <= now.at)
