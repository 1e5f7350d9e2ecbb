import { compareRows } from './mergeLogs.ts'

/** One answer, as it went into the log: the truth from which everything about memory is derived. */
export interface Review {
  readonly id: string
  readonly questionId: string
  /** Milliseconds since the epoch, UTC. */
  readonly at: number
  readonly rating: Rating
  readonly correct: boolean
  /** Share of the answer that was right, 0 to 1. */
  readonly score: number
  readonly elapsedMs: number
  readonly mode: ReviewMode
  readonly device: string
  /** Of the clock where it was given, as `Date.prototype.getTimezoneOffset()` says; absent in rows older than version 3. */
  readonly offsetMinutes?: number
}

/** 1 Again, 2 Hard, 3 Good, 4 Easy: the grades of FSRS. */
export type Rating = 1 | 2 | 3 | 4

/** `from-exam`: an answer of an examination, logged as `exam` when that was handed in, once more as it is taken into revision. */
export const REVIEW_MODES = ['quiz', 'revise', 'practice', 'exam', 'from-exam'] as const
export type ReviewMode = (typeof REVIEW_MODES)[number]

/** Bounds of a believable review. The file format refuses what lies outside them. */
export const REVIEW_BOUNDS = {
  earliest: Date.UTC(2000, 0, 1),
  latest: Date.UTC(2200, 0, 1),
  longestMs: 24 * 60 * 60 * 1000,
  /** Minutes, either way: no clock on Earth is further from UTC. */
  widestOffset: 24 * 60,
} as const

/**
 * Two grades: Good for a correct answer, Again for any other. A partial score does not earn Hard:
 * in FSRS Hard is a *successful* recall, and calling half an answer one lengthens its interval.
 */
export const ratingFor = ({ correct }: Pick<Review, 'correct' | 'score'>): Rating =>
  correct ? 3 : 1

/** Practice and exams are logged but never move the schedule by themselves. */
export const movesSchedule = (mode: ReviewMode): boolean =>
  mode === 'quiz' || mode === 'revise' || mode === 'from-exam'

/** Whether the row is an answer of its own. One taken from an examination was counted when that was handed in. */
export const countsAsAnswer = (mode: ReviewMode): boolean => mode !== 'from-exam'

/** Whether the row is dated when the question was answered. Those of an examination are all dated at its end. */
export const isTimed = (mode: ReviewMode): boolean => mode !== 'exam' && mode !== 'from-exam'

export const compareReviews: (a: Review, b: Review) => number = compareRows

/**
 * The review with time and duration brought into bounds. A dead clock battery starts a machine in
 * 1970 and a sleeping laptop answers after a weekend: such a row is kept, but in a form that the
 * learner's own export can carry.
 */
export const withinBounds = (review: Review): Review => ({
  ...review,
  at: clamp(review.at, REVIEW_BOUNDS.earliest, REVIEW_BOUNDS.latest),
  // Whole, so that totals come out alike in whatever order they are added up.
  elapsedMs: Math.round(clamp(review.elapsedMs, 0, REVIEW_BOUNDS.longestMs)),
  ...(review.offsetMinutes === undefined
    ? {}
    : { offsetMinutes: offsetWithin(review.offsetMinutes) }),
})

const offsetWithin = (minutes: number): number =>
  Number.isFinite(minutes)
    ? Math.round(clamp(minutes, -REVIEW_BOUNDS.widestOffset, REVIEW_BOUNDS.widestOffset))
    : 0

export const clamp = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), most)
