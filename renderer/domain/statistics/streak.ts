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
  readonly last: Reached
}

/** A day, and its last answer where that is known. */
type Reached = Pick<DayTotals, 'day' | 'last'>

/**
 * The streak of study days as the learner lived them. Today is still going on, so it breaks nothing
 * while nothing was answered. One missed day in seven is forgiven: a rest costs memory next to
 * nothing, while the fear of losing a long streak makes people answer without thinking, or give up.
 */
export const streakOf = (totals: Iterable<DayTotals>, now: Moment): Streak => {
  const today = studyDayAt(now.at, now.offsetMinutes)
  // One day later is who flew west over the date line. Later still, a clock was wrong.
  const studied = [...totals]
    .filter(({ day, answers }) => answers > 0 && day <= today + 1)
    .sort((a, b) => a.day - b.day)

  let run: Run | null = null
  let longest = 0
  for (const each of studied) {
    run = joined(run, each)
    longest = Math.max(longest, run.days)
  }
  const isTodayDone = run !== null && run.last.day >= today
  const alive = run && (isTodayDone || isAlive(run, today, now)) ? run : null
  return { days: alive?.days ?? 0, longest, isTodayDone, forgiven: alive?.forgiven ?? null }
}

/** The run with one more day; a new one where too much was missed. */
const joined = (run: Run | null, next: DayTotals): Run => {
  if (!run) return { days: 1, forgiven: null, last: next }

  const missed = daysBetween(run.last, next.day, next.first) - 1
  if (missed <= 0) return { ...run, days: run.days + 1, last: next }
  if (missed === 1 && mayForgive(run, next.day - 1))
    return { days: run.days + 1, forgiven: next.day - 1, last: next }
  return { days: 1, forgiven: null, last: next }
}

/** Before the first answer of today: whether an answer now would still go on with the run. */
const isAlive = (run: Run, today: StudyDay, now: Moment): boolean => {
  const missed = daysBetween(run.last, today, now) - 1
  return missed <= 0 || (missed === 1 && mayForgive(run, today - 1))
}

const mayForgive = (run: Run, missed: StudyDay): boolean =>
  run.forgiven === null || missed - run.forgiven >= FORGIVEN_EVERY

/**
 * Days from one study day to another as lived. Flying east over the date line skips a day of the
 * calendar that nobody lived: by the clock that the learner came from, or came to, it is not missing.
 */
const daysBetween = (from: Reached, to: StudyDay, first: Moment | undefined): number => {
  const byCalendar = to - from.day
  if (byCalendar <= 1 || !from.last || !first) return byCalendar
  const { last } = from
  const offsets = [last.offsetMinutes, first.offsetMinutes]
  return Math.min(
    byCalendar,
    ...offsets.map((offset) => studyDayAt(first.at, offset) - studyDayAt(last.at, offset)),
  )
}
