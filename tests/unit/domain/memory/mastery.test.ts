import { forgetting_curve, generatorParameters } from 'ts-fsrs'
import { describe, expect, it } from 'vitest'
import { masteryOf } from '../../../../renderer/domain/memory/mastery.ts'
import { byQuestion, makeCard } from './makeCard.ts'
import { DAY, START } from './makeReview.ts'

describe('masteryOf', () => {
  it('is the mean chance of recall, unseen questions counting nothing', () => {
    const cards = byQuestion(
      makeCard({ questionId: 'q:1', stability: 10, due: START + 5 * DAY }),
      makeCard({ questionId: 'q:2', stability: 40, due: START + 40 * DAY }),
    )
    const { w } = generatorParameters()

    const mastery = masteryOf(['q:1', 'q:2', 'q:3', 'q:4'], cards, START + 10 * DAY)

    const expected = (forgetting_curve(w, 10, 10) + forgetting_curve(w, 10, 40)) / 4
    expect(mastery.recall).toBeCloseTo(expected, 10)
    expect(mastery).toMatchObject({ seen: 2, total: 4, due: 1 })
  })

  it('looks only at the questions asked about, each once', () => {
    const cards = byQuestion(makeCard({ questionId: 'q:1' }), makeCard({ questionId: 'q:other' }))

    expect(masteryOf(['q:1', 'q:1'], cards, START)).toEqual({
      recall: 1,
      seen: 1,
      total: 1,
      due: 0,
    })
  })

  it('is nothing of nothing without questions', () => {
    expect(masteryOf([], byQuestion(), START)).toEqual({ recall: 0, seen: 0, total: 0, due: 0 })
  })
})
