import { describe, expect, it } from 'vitest'
import { weakGroups, weakQuestions } from '../../../../renderer/domain/statistics/weakSpots.ts'
import { makeQuestion } from '../../makers/makeQuestion.ts'
import { byQuestion, makeCard } from '../memory/makeCard.ts'
import { START } from '../memory/makeReview.ts'

const question = (id: string) => makeQuestion({ id })
const [FIRM, FADING, LAPSED, NEW] = ['q:firm', 'q:fading', 'q:lapsed', 'q:new'].map(question)
const QUESTIONS = [FIRM, FADING, LAPSED, NEW].flatMap((each) => each ?? [])
const CARDS = byQuestion(
  makeCard({ questionId: 'q:firm', stability: 100 }),
  makeCard({ questionId: 'q:fading', stability: 0.01 }),
  makeCard({ questionId: 'q:lapsed', stability: 100, lapses: 3 }),
)

describe('weak spots', () => {
  it('are the questions least surely recalled tomorrow and those often forgotten', () => {
    const spots = weakQuestions(QUESTIONS, CARDS, START, 10)

    expect(spots.map(({ key }) => key.id)).toEqual(['q:fading', 'q:lapsed'])
    expect(spots[1]).toMatchObject({ lapses: 3, questionIds: ['q:lapsed'] })
  })

  it('are never more than asked for', () => {
    expect(weakQuestions(QUESTIONS, CARDS, START, 1)).toHaveLength(1)
  })

  it('are groups by what was met of them, weakest question first', () => {
    const [spot, ...others] = weakGroups([['topic', QUESTIONS]], CARDS, START, 5)

    expect(others).toEqual([])
    expect(spot?.questionIds).toEqual(['q:fading', 'q:lapsed', 'q:firm'])
    expect(spot?.lapses).toBe(3)
  })

  it('are no group of which too little was met to tell', () => {
    const unlucky = QUESTIONS.filter(({ id }) => id === 'q:fading' || id === 'q:new')

    expect(weakGroups([['topic', unlucky]], CARDS, START, 5)).toEqual([])
  })
})
