import { describe, expect, it } from 'vitest'
import type { Question } from '../../../../renderer/domain/questions/question.ts'
import { questionsOfStep } from '../../../../renderer/domain/questions/questionsOfStep.ts'
import { makeProcedure, makeStep } from '../../makers/makeAtlas.ts'

const makeQuestion = (id: string, given: Partial<Question>): Question => ({
  id,
  kind: 'choice',
  system: 'france',
  diagram: null,
  steps: [],
  claims: [],
  prompt: id,
  options: [],
  answer: [],
  explanation: '',
  citations: [],
  ...given,
})

const diagram = makeProcedure('enforce', ['a > b > c'])
const step = makeStep('b', { claims: ['claim-b'] })
const idsOf = (bank: readonly Question[]) =>
  questionsOfStep(bank, 'france', diagram, step).map(({ id }) => id)

describe('questionsOfStep', () => {
  it('holds the questions about the step and those on its claims', () => {
    const bank = [
      makeQuestion('about', { diagram: 'enforce', steps: ['b'] }),
      makeQuestion('on-claim', { claims: ['claim-b'] }),
      makeQuestion('neighbour', { diagram: 'enforce', steps: ['c'], claims: ['claim-c'] }),
    ]

    expect(idsOf(bank)).toEqual(['about', 'on-claim'])
  })

  it('takes no step of the same name from another diagram or country', () => {
    const bank = [
      makeQuestion('other-diagram', { diagram: 'chambers', steps: ['b'] }),
      makeQuestion('other-country', { system: 'italy', diagram: 'enforce', steps: ['b'] }),
    ]

    expect(idsOf(bank)).toEqual([])
  })
})
