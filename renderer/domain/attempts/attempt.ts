import { clamp, REVIEW_BOUNDS } from '../memory/review.ts'

/**
 * One time a learner walked a diagram, put its labels back or put it together again. A log beside
 * that of the answers: it never touches the schedule.
 */
export type Attempt = Walk | Recall | Rebuild

interface AttemptBase {
  /** Random (`crypto.randomUUID()`); given once. */
  readonly id: string
  readonly subject: string
  readonly diagram: string
  /** When it ended: milliseconds since the epoch, UTC. */
  readonly at: number
  readonly elapsedMs: number
  /** Step ids in the order in which they were walked or placed; a step may come again. */
  readonly path: readonly string[]
  readonly device: string
}

export interface Walk extends AttemptBase {
  readonly kind: 'walk'
  /** One cannot walk wrongly. */
  readonly score: null
  /** Whether the walk came to an end of the diagram, rather than being broken off. */
  readonly detail: { readonly finished: boolean }
}

export interface Recall extends AttemptBase {
  readonly kind: 'recall'
  /** Share that was right, 0 to 1. */
  readonly score: number
  /** By step id: the id of the step whose label was put there; null where none was. */
  readonly detail: { readonly placed: Readonly<Record<string, string | null>> }
}

export interface Rebuild extends AttemptBase {
  readonly kind: 'rebuild'
  /** Share that was right, 0 to 1. */
  readonly score: number
  /** The links that the learner drew, from step id to step id. */
  readonly detail: { readonly links: readonly (readonly [from: string, to: string])[] }
}

/** Bounds of a believable attempt. The file format refuses what lies outside them. */
export const ATTEMPT_BOUNDS = {
  ...REVIEW_BOUNDS,
  /** Steps of a path, labels placed, links drawn: room for any diagram and for a long way round. */
  mostParts: 10_000,
} as const

/**
 * The attempt brought into bounds, so that the learner's own export can carry it. Of a path without
 * end the last part stays, which holds how it ended.
 */
export const attemptWithinBounds = (attempt: Attempt): Attempt => {
  const { earliest, latest, longestMs, mostParts } = ATTEMPT_BOUNDS
  const base = {
    at: clamp(attempt.at, earliest, latest),
    elapsedMs: clamp(attempt.elapsedMs, 0, longestMs),
    path: attempt.path.slice(-mostParts),
  }
  switch (attempt.kind) {
    case 'walk':
      return { ...attempt, ...base }
    case 'recall': {
      const placed = Object.fromEntries(Object.entries(attempt.detail.placed).slice(0, mostParts))
      return { ...attempt, ...base, score: clamp(attempt.score, 0, 1), detail: { placed } }
    }
    case 'rebuild': {
      const links = attempt.detail.links.slice(0, mostParts)
      return { ...attempt, ...base, score: clamp(attempt.score, 0, 1), detail: { links } }
    }
  }
}
