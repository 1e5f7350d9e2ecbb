import { expect, it } from 'vitest'
import { smallerScope } from '../../../../renderer/domain/plan/smallerScope.ts'
import { byQuestion, makeCard } from '../memory/makeCard.ts'
import { makeQuestions } from './makePlan.ts'

const QUESTIONS = [
  ...makeQuestions(10, 'land'),
  ...makeQuestions(10, 'sea'),
  ...makeQuestions(5, 'air'),
]
const BEGUN = byQuestion(makeCard({ questionId: 'q:sea:1' }), makeCard({ questionId: 'q:sea:2' }))
const SUBJECTS = ['land', 'sea', 'air']

it('keeps what was begun furthest, and then whatever else fits', () => {
  expect(smallerScope(SUBJECTS, QUESTIONS, BEGUN, 14)).toEqual(['sea', 'air'])
})

it('offers nothing where nothing, or everything, fits', () => {
  expect(smallerScope(SUBJECTS, QUESTIONS, BEGUN, 4)).toBeNull()
  expect(smallerScope(SUBJECTS, QUESTIONS, BEGUN, 100)).toBeNull()
})
