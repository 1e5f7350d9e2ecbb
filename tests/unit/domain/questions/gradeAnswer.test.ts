import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gradeAnswer } from '../../../../renderer/domain/questions/gradeAnswer.ts'
import { makeQuestion } from '../../makers/makeQuestion.ts'

const order = makeQuestion({ kind: 'order', answer: ['a', 'b', 'c', 'd'] })

describe('gradeAnswer', () => {
  it('gives all or nothing where one option is right', () => {
    expect(gradeAnswer(makeQuestion(), ['b'])).toEqual({ correct: true, score: 1 })
    expect(gradeAnswer(makeQuestion(), ['a'])).toEqual({ correct: false, score: 0 })
  })

  it('gives nothing for what is no answer to the question', () => {
    for (const given of [[], ['a', 'b'], ['b', 'b'], ['elsewhere']]) {
      expect(gradeAnswer(makeQuestion(), given)).toEqual({ correct: false, score: 0 })
    }
    for (const given of [
      ['a', 'b', 'c'],
      ['a', 'b', 'c', 'c'],
      ['a', 'b', 'c', 'x'],
    ]) {
      expect(gradeAnswer(order, given)).toEqual({ correct: false, score: 0 })
    }
  })

  it('takes the right order for right', () => {
    expect(gradeAnswer(order, ['a', 'b', 'c', 'd'])).toEqual({ correct: true, score: 1 })
  })

  it('scores an order by the neighbours that are right', () => {
    expect(gradeAnswer(order, ['d', 'a', 'b', 'c'])).toEqual({ correct: false, score: 2 / 3 })
    expect(gradeAnswer(order, ['b', 'a', 'd', 'c'])).toEqual({ correct: false, score: 0 })
  })

  it('never throws and keeps the score between 0 and 1, whatever it is given', () => {
    fc.assert(
      fc.property(fc.constantFrom(order, makeQuestion()), fc.anything(), (question, given) => {
        // What comes back from storage is only promised to be a list of ids.
        const { correct, score } = gradeAnswer(question, given as readonly string[])

        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(correct).toBe(score === 1)
      }),
    )
  })
})
