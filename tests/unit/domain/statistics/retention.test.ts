import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replay } from '../../../../renderer/domain/memory/cards.ts'
import type { Review } from '../../../../renderer/domain/memory/review.ts'
import { trueRetention } from '../../../../renderer/domain/statistics/retention.ts'
import { studyDayOf } from '../../../../renderer/domain/statistics/studyDay.ts'
import { anyReview, DAY, makeReview, START } from '../memory/makeReview.ts'

const dayOf = (review: Review) => studyDayOf(review, () => 0)
const retention = (reviews: readonly Review[], recent = reviews) =>
  trueRetention(recent, replay(reviews), dayOf)

const answer = (id: string, day: number, correct: boolean, given: Partial<Review> = {}) =>
  makeReview({ id, at: START + day * DAY, correct, rating: correct ? 3 : 1, ...given })

describe('true retention', () => {
  it('counts the first answer of a later day, and neither first meetings nor repetitions', () => {
    const log = [
      answer('a', 0, false),
      answer('b', 0.01, true),
      answer('c', 1, true),
      answer('d', 1.01, false),
      answer('e', 4, false),
      answer('f', 4.01, true),
    ]

    expect(retention(log)).toEqual({ reviews: 2, correct: 1 })
  })

  it('leaves practice and examinations out', () => {
    const log = [answer('a', 0, true), answer('b', 1, false, { mode: 'practice' })]

    expect(retention([...log, answer('c', 2, false, { mode: 'exam' })])).toEqual({
      reviews: 0,
      correct: 0,
    })
  })

  it('leaves out what was taken from an examination, which is a meeting all the same', () => {
    const log = [
      answer('a', 0, true),
      answer('b', 2, false, { mode: 'from-exam' }),
      answer('c', 2.01, true),
    ]

    expect(retention(log)).toEqual({ reviews: 0, correct: 0 })
    expect(retention([...log, answer('d', 3, true)])).toEqual({ reviews: 1, correct: 1 })
  })

  it('says of the end of the log what the whole log says of that time', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyReview, { selector: ({ id }) => id, maxLength: 8 }),
        fc.integer({ min: 0, max: 20 }),
        (log, sinceDay) => {
          // Cut where a study day begins, or a day's first answer could be taken for its second.
          const since = Math.floor(START / DAY) * DAY + sinceDay * DAY + DAY / 6
          const recent = log.filter(({ at }) => at >= since)
          const older = log.filter(({ at }) => at < since)

          const whole = retention(log)
          const before = retention(older)

          expect(retention(log, recent)).toEqual({
            reviews: whole.reviews - before.reviews,
            correct: whole.correct - before.correct,
          })
        },
      ),
    )
  })
})
