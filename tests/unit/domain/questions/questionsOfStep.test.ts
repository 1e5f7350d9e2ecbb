import { describe, expect, it } from 'vitest'
import type { Question } from '../../../../renderer/domain/questions/question.ts'
import { questionsOfStep } from '../../../../renderer/domain/questions/questionsOfStep.ts'
import { makeProcedure, makeStep } from '../../makers/makeAtlas.ts'
import { makeQuestion } from '../../makers/makeQuestion.ts'

const diagram = makeProcedure('enforce', ['a > b > c'])
const step = makeStep('b', { claims: ['claim-b'] })
const idsOf = (bank: readonly Question[]) =>
  questionsOfStep(bank, 'france', diagram, step).map(({ id }) => id)

describe('questionsOfStep', () => {
  it('holds the questions about the step and those on its claims', () => {
    const bank = [
      makeQuestion({ id: 'about', system: 'france', claims: [], diagram: 'enforce', steps: ['b'] }),
      makeQuestion({ id: 'on-claim', system: 'france', claims: ['claim-b'] }),
      makeQuestion({
        id: 'neighbour',
        system: 'france',
        diagram: 'enforce',
        steps: ['c'],
        claims: ['claim-c'],
      }),
    ]

    expect(idsOf(bank)).toEqual(['about', 'on-claim'])
  })

  it('takes no step of the same name from another diagram or country', () => {
    const bank = [
      makeQuestion({
        id: 'other-diagram',
        system: 'france',
        claims: [],
        diagram: 'chambers',
        steps: ['b'],
      }),
      makeQuestion({
        id: 'other-country',

        claims: [],
        system: 'italy',
        diagram: 'enforce',
        steps: ['b'],
      }),
    ]

    expect(idsOf(bank)).toEqual([])
  })
})
