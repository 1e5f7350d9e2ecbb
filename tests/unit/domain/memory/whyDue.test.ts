import { describe, expect, it } from 'vitest'
import { whyDue } from '../../../../renderer/domain/memory/whyDue.ts'
import { makeCard } from './makeCard.ts'
import { DAY, makeReview, START } from './makeReview.ts'

describe('whyDue', () => {
  it('says of a question never asked that it is new', () => {
    expect(whyDue(undefined, [], START)).toEqual({ kind: 'fresh' })
  })

  it('tells when and how it was last answered, leaving practice aside', () => {
    const history = [
      makeReview({ id: 'c', at: START + 3 * DAY, rating: 4, mode: 'practice' }),
      makeReview({ id: 'b', at: START + 2 * DAY, rating: 1 }),
      makeReview({ id: 'a', at: START, rating: 3 }),
    ]

    const why = whyDue(makeCard(), history, START + 10 * DAY)

    expect(why).toMatchObject({ lastAt: START + 2 * DAY, lastRating: 1 })
  })

  it('gives the chance of recall by the forgetting curve: 90 % when the stability has passed', () => {
    const why = whyDue(makeCard({ stability: 10 }), [], START + 10 * DAY)

    expect(why).toMatchObject({ lastRating: null, stabilityDays: 10 })
    expect(why.kind === 'seen' && why.recall).toBeCloseTo(0.9, 6)
  })

  it('says when an examination has brought it forward', () => {
    const why = whyDue(makeCard(), [], START, () => START + 2 * DAY)

    expect(why).toMatchObject({ plannedFor: START + 2 * DAY, isBroughtForward: true })
  })

  it('names a question that was forgotten again and again', () => {
    expect(whyDue(makeCard({ lapses: 6 }), [], START)).toMatchObject({ isLeech: true, lapses: 6 })
    expect(whyDue(makeCard({ lapses: 5 }), [], START)).toMatchObject({ isLeech: false })
  })
})
