import { describe, expect, it } from 'vitest'
import { nextCard, previewGrades } from '../../../../renderer/domain/memory/cards.ts'
import type { Rating } from '../../../../renderer/domain/memory/review.ts'
import { makeCard } from './makeCard.ts'
import { DAY, makeReview, START } from './makeReview.ts'

const NOW = START + 12 * DAY
const RATINGS: readonly Rating[] = [1, 2, 3, 4]

describe('previewGrades', () => {
  it('shows what each grade then does', () => {
    const card = makeCard()

    const shown = previewGrades(card, card.questionId, NOW)

    for (const rating of RATINGS) {
      const { questionId } = card
      expect(shown[rating]).toEqual(nextCard(card, makeReview({ questionId, at: NOW, rating })))
    }
  })

  it('brings a question back the later, the better it was known', () => {
    for (const card of [undefined, makeCard(), makeCard({ state: 'relearning', stability: 1 })]) {
      const shown = previewGrades(card, 'q:1', NOW)
      const times = RATINGS.map((rating) => shown[rating].due)

      expect(times).toEqual(times.toSorted((a, b) => a - b))
      expect(new Set(times).size).toBe(4)
    }
  })
})
