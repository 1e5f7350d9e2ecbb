import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseQuiz } from '../../../../renderer/domain/memory/chooseQuiz.ts'
import { byQuestion, makeCard } from './makeCard.ts'
import { DAY, START } from './makeReview.ts'

const UNSEEN = Array.from({ length: 12 }, (_, i) => `${i % 2 ? 'order' : 'choice'}:${i}`)
const kindOf = (id: string) => id.split(':')[0] ?? ''

const CARDS = byQuestion(
  makeCard({ questionId: 'due-strong', stability: 100, due: START + 2 * DAY }),
  makeCard({ questionId: 'due-weak', stability: 2, due: START + 3 * DAY }),
  makeCard({ questionId: 'seen-strong', stability: 300, due: START + 300 * DAY }),
  makeCard({ questionId: 'seen-weak', stability: 30, due: START + 30 * DAY }),
)
const NOW = START + 10 * DAY

const wish = {
  questionIds: [...CARDS.keys(), ...UNSEEN],
  cards: CARDS,
  now: NOW,
  count: 16,
  seed: 7,
}

describe('chooseQuiz', () => {
  it('asks what is due first, then the unseen, then the weakest of what was seen', () => {
    const quiz = chooseQuiz(wish)

    expect(quiz.slice(0, 2)).toEqual(['due-weak', 'due-strong'])
    expect(quiz.slice(2, 14).toSorted()).toEqual(UNSEEN.toSorted())
    expect(quiz.slice(14)).toEqual(['seen-weak', 'seen-strong'])
  })

  it('asks the same again for the same seed, whatever the order of the bank', () => {
    const reversed = { ...wish, questionIds: wish.questionIds.toReversed() }

    expect(chooseQuiz(reversed)).toEqual(chooseQuiz(wish))
  })

  it('asks unseen questions in another order for another seed', () => {
    expect(chooseQuiz({ ...wish, seed: 8 })).not.toEqual(chooseQuiz(wish))
  })

  it('gives every unseen question its turn at the front over many seeds', () => {
    const first = new Set(
      Array.from({ length: 300 }, (_, seed) => chooseQuiz({ ...wish, seed, count: 3 })[2]),
    )

    expect(first.size).toBe(UNSEEN.length)
  })

  it('lets kinds of question take turns', () => {
    const kinds = chooseQuiz({ ...wish, kindOf })
      .slice(2, 14)
      .map(kindOf)

    const pairs = Array.from({ length: 6 }, (_, i) => kinds.slice(2 * i, 2 * i + 2).toSorted())
    expect(pairs).toEqual(Array(6).fill(['choice', 'order']))
  })

  it('counts as due what falls due by the moment given', () => {
    const quiz = chooseQuiz({ ...wish, dueBy: START + 30 * DAY })

    expect(quiz.slice(0, 3)).toEqual(['due-weak', 'seen-weak', 'due-strong'])
  })

  it('leaves out cards whose question is no longer in the bank', () => {
    expect(chooseQuiz({ ...wish, questionIds: ['due-weak'] })).toEqual(['due-weak'])
  })

  it('never repeats a question and never gives more or fewer than it can', () => {
    const ids = fc.array(fc.constantFrom(...wish.questionIds))

    fc.assert(
      fc.property(ids, fc.nat({ max: 20 }), fc.integer(), (questionIds, count, seed) => {
        const quiz = chooseQuiz({ ...wish, questionIds, count, seed })

        expect(new Set(quiz).size).toBe(quiz.length)
        expect(quiz.length).toBe(Math.min(count, new Set(questionIds).size))
      }),
    )
  })
})
