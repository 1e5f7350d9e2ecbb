import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeReviews } from '../../../../renderer/domain/memory/mergeReviews.ts'
import { anyReview, makeReview } from './makeReview.ts'

const anyLog = fc.array(anyReview)

describe('mergeReviews', () => {
  it('gives the same log whichever machine merges', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (a, b) => {
        expect(mergeReviews(a, b)).toEqual(mergeReviews(b, a))
      }),
    )
  })

  it('gives the same log in whatever order three machines meet', () => {
    fc.assert(
      fc.property(anyLog, anyLog, anyLog, (a, b, c) => {
        expect(mergeReviews(mergeReviews(a, b), c)).toEqual(mergeReviews(a, mergeReviews(b, c)))
      }),
    )
  })

  it('changes nothing when the same log is merged again', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (a, b) => {
        const once = mergeReviews(a, b)

        expect(mergeReviews(once, b)).toEqual(once)
        expect(mergeReviews(once, once)).toEqual(once)
      }),
    )
  })

  it('loses no id and invents none', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (a, b) => {
        const ids = mergeReviews(a, b).map(({ id }) => id)

        expect(ids.toSorted()).toEqual([...new Set([...a, ...b].map(({ id }) => id))].sort())
      }),
    )
  })

  it('keeps the row that sorts first as canonical JSON when one id has two contents', () => {
    const right = makeReview({ correct: true })
    const wrong = makeReview({ correct: false })

    expect(mergeReviews([right], [wrong])).toEqual([wrong])
    expect(mergeReviews([wrong], [right])).toEqual([wrong])
  })
})
