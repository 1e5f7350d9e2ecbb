import { forgetting_curve, generatorParameters } from 'ts-fsrs'
import { describe, expect, it } from 'vitest'
import { nextCard } from '../../../../renderer/domain/memory/cards.ts'
import { masteryOf } from '../../../../renderer/domain/memory/mastery.ts'
import { byQuestion, makeCard } from './makeCard.ts'
import { DAY, makeReview, START } from './makeReview.ts'

describe('masteryOf', () => {
  it('is the mean chance of recall a day from now, unseen questions counting nothing', () => {
    const cards = byQuestion(
      makeCard({ questionId: 'q:1', stability: 10, due: START + 5 * DAY }),
      makeCard({ questionId: 'q:2', stability: 40, due: START + 40 * DAY }),
    )
    const { w } = generatorParameters()

    const mastery = masteryOf(['q:1', 'q:2', 'q:3', 'q:4'], cards, START + 10 * DAY)

    const expected = (forgetting_curve(w, 11, 10) + forgetting_curve(w, 11, 40)) / 4
    expect(mastery.recall).toBeCloseTo(expected, 10)
    expect(mastery).toMatchObject({ seen: 2, total: 4, due: 1 })
  })

  it('looks only at the questions asked about, each once', () => {
    const cards = byQuestion(makeCard({ questionId: 'q:1' }), makeCard({ questionId: 'q:other' }))

    expect(masteryOf(['q:1', 'q:1'], cards, START)).toMatchObject({ seen: 1, total: 1, due: 0 })
  })

  it('does not call known what was answered wrong a moment ago', () => {
    const wrong = nextCard(undefined, makeReview({ rating: 1, correct: false, score: 0 }))
    const right = nextCard(undefined, makeReview({ rating: 3, correct: true, score: 1 }))

    const afterWrong = masteryOf([wrong.questionId], byQuestion(wrong), wrong.lastReview).recall
    const afterRight = masteryOf([right.questionId], byQuestion(right), right.lastReview).recall

    expect(afterWrong).toBeLessThan(afterRight - 0.1)
  })

  it('is nothing of nothing without questions', () => {
    expect(masteryOf([], byQuestion(), START)).toEqual({ recall: 0, seen: 0, total: 0, due: 0 })
  })
})
