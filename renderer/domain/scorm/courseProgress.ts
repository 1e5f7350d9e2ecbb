import type { Locale } from '../../../content/schema.ts'
import { type Course, questionsOf } from './course.ts'

export interface CourseAnswer {
  /** Null where only the mark is known: it was too long to be kept. */
  readonly given: readonly string[] | null
  /** 0 to 1. */
  readonly score: number
}

/** How far a learner has come in a course. Counts of thousandths and seconds are what is kept; see `packProgress`. */
export interface CourseProgress {
  readonly locale: Locale
  /** Index of the part on screen; that of the last one and one more for the result. */
  readonly position: number
  /** By index of the part. */
  readonly seen: ReadonlySet<number>
  /** By question id. */
  readonly answers: Readonly<Record<string, CourseAnswer>>
  /** Whole once and for all: an examination handed in, or everything seen and answered. */
  readonly isFinished: boolean
  /** The most points of a round finished before, 0 to 100; null for none. */
  readonly best: number | null
  /** Seconds since the epoch. */
  readonly startedAt: number
}

export const beginProgress = (locale: Locale, startedAt: number): CourseProgress => ({
  locale,
  position: 0,
  seen: new Set(),
  answers: {},
  isFinished: false,
  best: null,
  startedAt,
})

/** Points out of 100 as far as one has come; what is not answered has none. Null where nothing is asked. */
export function pointsOf(course: Course, { answers, best }: CourseProgress): number | null {
  const asked = questionsOf(course)
  if (asked.length === 0) return null
  const sum = asked.reduce((points, id) => points + (answers[id]?.score ?? 0), 0)
  return Math.max(best ?? 0, Math.round((sum / asked.length) * 10_000) / 100)
}

/** Whether all has been looked at and answered. */
export const isWhole = (course: Course, { seen, answers }: CourseProgress): boolean =>
  course.parts.every((part, index) =>
    part.kind === 'question' ? answers[part.question] !== undefined : seen.has(index),
  )
