import { describe, expect, it } from 'vitest'
import {
  compareReviews,
  movesSchedule,
  REVIEW_MODES,
  ratingFor,
  withinBounds,
} from '../../../../renderer/domain/memory/review.ts'
import { makeReview } from './makeReview.ts'

describe('ratingFor', () => {
  it('grades a correct answer Good', () => {
    expect(ratingFor({ correct: true, score: 1 })).toBe(3)
  })

  it('grades a half-right answer Again, since Hard would count as remembered', () => {
    expect(ratingFor({ correct: false, score: 0.8 })).toBe(1)
  })
})

describe('movesSchedule', () => {
  it('lets quizzes and revision move the schedule, and exams only once they are taken into it', () => {
    expect(REVIEW_MODES.filter(movesSchedule)).toEqual(['quiz', 'revise', 'from-exam'])
  })
})

describe('compareReviews', () => {
  it('orders by time and then by id', () => {
    const log = [
      makeReview({ id: 'b', at: 2 }),
      makeReview({ id: 'a', at: 2 }),
      makeReview({ id: 'c', at: 1 }),
    ]

    expect(log.sort(compareReviews).map(({ id }) => id)).toEqual(['c', 'a', 'b'])
  })
})

describe('withinBounds', () => {
  it('dates an answer from a machine with a dead clock no earlier than 2000', () => {
    expect(withinBounds(makeReview({ at: 0 })).at).toBe(Date.UTC(2000, 0, 1))
  })

  it('never reports a negative duration, nor one of more than a day', () => {
    expect(withinBounds(makeReview({ elapsedMs: -5 })).elapsedMs).toBe(0)
    expect(withinBounds(makeReview({ elapsedMs: 1e12 })).elapsedMs).toBe(86_400_000)
  })

  it('leaves an ordinary review as it is', () => {
    expect(withinBounds(makeReview())).toEqual(makeReview())
  })
})
