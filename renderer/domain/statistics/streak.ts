import { type DayTotals, type Moment, type StudyDay, studyDayAt } from './studyDay.ts'

export interface Streak {
  /** Days studied in the streak that is still alive; days that were forgiven do not count. */
  readonly days: number
  /** The most there ever were. */
  readonly longest: number
  readonly isTodayDone: boolean
  /** The missed day nearest to today that the living streak was forgiven; null for none. */
  readonly forgiven: StudyDay | null
}

/** Between two forgiven days lie at least six others: one day off a week. */
const FORGIVEN_EVERY = 7

interface Run {
  readonly days: number
  readonly forgiven: StudyDay | null
  readonly last: StudyDay
}

/**
 * The streak of study days as the learner lived them. Today is still going on, so it breaks nothing
 * while nothing was answered. One missed day in seven is forgiven: a rest costs memory next to
 * nothing, while the fear of losing a long streak makes people answer without thinking, or give up.
 * `skipped` are days of the calendar that were not missed, for they never were (`skippedDays`).
 */
export const streakOf = (
  totals: Iterable<DayTotals>,
  now: Moment,
  skipped: ReadonlySet<StudyDay> = new Set(),
): Streak => {
  const today = studyDayAt(now.at, now.offsetMinutes)
  // One day later is who flew west over the date line. Later still, a clock was wrong.
  const studied = [...totals]
    .filter(({ day, answers }) => answers > 0 && day <= today + 1)
    .map(({ day }) => day)
    .sort((a, b) => a - b)

  let run: Run | null = null
  let longest = 0
  for (const day of studied) {
    run = goesOn(run, day, skipped) ?? { days: 1, forgiven: null, last: day }
    longest = Math.max(longest, run.days)
  }
  const isTodayDone = run !== null && run.last >= today
  // Before the first answer of today a run lives that an answer now would go on with.
  const withToday = isTodayDone ? run : goesOn(run, today, skipped)
  return {
    days: withToday && run ? run.days : 0,
    longest,
    isTodayDone,
    forgiven: withToday?.forgiven ?? null,
  }
}

/** The run with one more day; null where too much was missed in between. */
const goesOn = (run: Run | null, day: StudyDay, skipped: ReadonlySet<StudyDay>): Run | null => {
  if (!run) return null
  const between = Array.from(
    { length: Math.min(day - run.last - 1, 9) },
    (_, i) => run.last + 1 + i,
  )
  const [missed, ...more] = between.filter((each) => !skipped.has(each))
  const longer = { days: run.days + 1, last: day }
  if (missed === undefined) return { ...longer, forgiven: run.forgiven }
  const mayForgive = run.forgiven === null || missed - run.forgiven >= FORGIVEN_EVERY
  return more.length === 0 && mayForgive ? { ...longer, forgiven: missed } : null
}
