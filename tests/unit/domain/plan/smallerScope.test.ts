import { expect, it } from 'vitest'
import { questionsInScope } from '../../../../renderer/domain/plan/planInForce.ts'
import { smallerScope } from '../../../../renderer/domain/plan/smallerScope.ts'
import { byQuestion, makeCard } from '../memory/makeCard.ts'
import { makeQuestions } from './makePlan.ts'

const QUESTIONS = [
  ...makeQuestions(10, 'land'),
  ...makeQuestions(10, 'sea'),
  ...makeQuestions(5, 'air'),
]
const BEGUN = byQuestion(makeCard({ questionId: 'q:sea:1' }), makeCard({ questionId: 'q:air:2' }))
const SUBJECTS = ['land', 'sea', 'air']

const within = (most: number) => (scope: readonly string[]) =>
  questionsInScope(scope, QUESTIONS).length <= most

it('keeps what was begun furthest, as much of it as fits, in the order of the atlas', () => {
  expect(smallerScope(SUBJECTS, QUESTIONS, BEGUN, within(15))).toEqual(['sea', 'air'])
  expect(smallerScope(SUBJECTS, QUESTIONS, BEGUN, within(14))).toEqual(['air'])
})

it('passes over what is too large by itself, and begins with the small where nothing was begun', () => {
  expect(smallerScope(SUBJECTS, QUESTIONS, new Map(), within(9))).toEqual(['air'])
  expect(smallerScope(SUBJECTS, QUESTIONS, new Map(), within(15))).toEqual(['land', 'air'])
})

it('offers nothing where nothing, or everything, fits', () => {
  expect(smallerScope(SUBJECTS, QUESTIONS, BEGUN, within(4))).toBeNull()
  expect(smallerScope(SUBJECTS, QUESTIONS, BEGUN, within(100))).toBeNull()
})
