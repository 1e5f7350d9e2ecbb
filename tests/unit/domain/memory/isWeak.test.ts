import { describe, expect, it } from 'vitest'
import { nextCard } from '../../../../renderer/domain/memory/cards.ts'
import { isWeak } from '../../../../renderer/domain/memory/isWeak.ts'
import { DAY, makeReview, START } from './makeReview.ts'

describe('isWeak', () => {
  it('does not speak of what was never asked', () => {
    expect(isWeak(undefined, START)).toBe(false)
  })

  it('finds what was answered wrong, and not what was answered right', () => {
    const wrong = nextCard(undefined, makeReview({ rating: 1, correct: false, score: 0 }))
    const right = nextCard(undefined, makeReview({ rating: 3 }))

    expect(isWeak(wrong, START)).toBe(true)
    expect(isWeak(right, START)).toBe(false)
  })

  it('finds what was known and has been forgotten since', () => {
    const right = nextCard(undefined, makeReview({ rating: 3 }))

    expect(isWeak(right, START + 100 * DAY)).toBe(true)
  })
})
