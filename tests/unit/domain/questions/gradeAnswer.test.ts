import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gradeAnswer } from '../../../../renderer/domain/questions/gradeAnswer.ts'
import { makeQuestion } from '../../makers/makeQuestion.ts'

const wrong = { correct: false, score: 0 }
const right = { correct: true, score: 1 }

const one = makeQuestion()
const many = makeQuestion({ kind: 'multiple', answer: ['a', 'c'] })
const order = makeQuestion({ kind: 'order', answer: ['a', 'b', 'c', 'd'] })
const match = makeQuestion({
  kind: 'match',
  slots: ['x', 'y', 'z'].map((id) => ({ id, text: id })),
  answer: ['c', 'a', 'b'],
})
const typed = makeQuestion({ kind: 'cloze', options: [], answer: ['суд'], accepted: ['сот'] })
const EVERY_FORM = [one, many, order, match, typed]

describe('gradeAnswer', () => {
  it('gives all or nothing where one option is right', () => {
    expect(gradeAnswer(one, ['b'])).toEqual(right)
    expect(gradeAnswer(one, ['a'])).toEqual(wrong)
  })

  it('gives nothing for what is no answer to the question', () => {
    for (const given of [[], ['a', 'b'], ['b', 'b'], ['elsewhere'], ['__proto__'], ['constructor']])
      expect(gradeAnswer(one, given)).toEqual(wrong)
    for (const given of [[], ['a', 'a', 'c'], ['a', 'c', 'x'], ['a', 'toString']])
      expect(gradeAnswer(many, given)).toEqual(wrong)
    for (const given of [
      ['a', 'b', 'c'],
      ['a', 'b', 'c', 'c'],
      ['a', 'b', 'c', 'x'],
    ])
      expect(gradeAnswer(order, given)).toEqual(wrong)
    for (const given of [
      ['c', 'a'],
      ['c', 'a', 'b', 'd'],
      ['c', 'a', 'x'],
      ['c', 'c', 'c'],
    ])
      expect(gradeAnswer(match, given)).toEqual(wrong)
    for (const given of [[], ['суд', 'суд'], ['  '], ['…'], ['суд'.repeat(1000)]])
      expect(gradeAnswer(typed, given)).toEqual(wrong)
  })

  it('takes chosen options less the wrong ones, so that choosing all of them earns nothing', () => {
    expect(gradeAnswer(many, ['c', 'a'])).toEqual(right)
    expect(gradeAnswer(many, ['a'])).toEqual({ correct: false, score: 0.5 })
    expect(gradeAnswer(many, ['a', 'c', 'b'])).toEqual({ correct: false, score: 0.5 })
    expect(gradeAnswer(many, ['a', 'b'])).toEqual(wrong)
    expect(gradeAnswer(many, ['b', 'd'])).toEqual(wrong)
    expect(gradeAnswer(many, ['a', 'b', 'c', 'd'])).toEqual(wrong)
  })

  it('takes the right order for right', () => {
    expect(gradeAnswer(order, ['a', 'b', 'c', 'd'])).toEqual(right)
  })

  it('scores an order by the neighbours that are right', () => {
    expect(gradeAnswer(order, ['d', 'a', 'b', 'c'])).toEqual({ correct: false, score: 2 / 3 })
    expect(gradeAnswer(order, ['b', 'a', 'd', 'c'])).toEqual(wrong)
  })

  it('scores slots by those that hold what belongs there', () => {
    expect(gradeAnswer(match, ['c', 'a', 'b'])).toEqual(right)
    expect(gradeAnswer(match, ['c', 'b', 'a'])).toEqual({ correct: false, score: 1 / 3 })
    expect(gradeAnswer(match, ['', 'a', 'b'])).toEqual({ correct: false, score: 2 / 3 })
    expect(gradeAnswer(match, ['', '', ''])).toEqual(wrong)
  })

  it('lets an option lie in two slots only where the right answer needs it', () => {
    const shared = makeQuestion({ ...match, answer: ['a', 'a', 'b'] })

    expect(gradeAnswer(shared, ['a', 'a', 'b'])).toEqual(right)
    expect(gradeAnswer(shared, ['a', 'b', 'b'])).toEqual({ correct: false, score: 2 / 3 })
  })

  it('never throws and keeps the score between 0 and 1, whatever it is given', () => {
    const nearly = fc.array(fc.constantFrom('a', 'b', 'c', 'd', '', 'суд', '__proto__'))
    fc.assert(
      fc.property(
        fc.constantFrom(...EVERY_FORM),
        fc.oneof(fc.anything(), nearly, fc.array(fc.anything())),
        (question, given) => {
          // What comes back from storage is only promised to be a list of texts.
          const { correct, score } = gradeAnswer(question, given as readonly string[])

          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(1)
          expect(correct).toBe(score === 1)
        },
      ),
    )
  })

  it('finds the right answer right and nothing else', () => {
    const ids = ['a', 'b', 'c', 'd']
    fc.assert(
      fc.property(
        fc.constantFrom(one, many, order, match),
        fc.shuffledSubarray(ids),
        (question, given) => {
          const inOrder = (list: readonly string[]) =>
            question.form === 'many' ? [...list].sort().join() : list.join()

          expect(gradeAnswer(question, given).correct).toBe(
            inOrder(given) === inOrder(question.answer),
          )
        },
      ),
    )
  })

  it('earns more with each right option and less with each wrong one, and nothing with all', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    const options = ids.map((id) => ({ id, text: id }))
    fc.assert(
      fc.property(
        fc.subarray(ids, { minLength: 1, maxLength: 5 }),
        fc.subarray(ids, { maxLength: 5 }),
        fc.constantFrom(...ids),
        (answer, chosen, more) => {
          const question = makeQuestion({ kind: 'multiple', options, answer })
          const before = gradeAnswer(question, chosen).score
          const after = gradeAnswer(question, [...new Set([...chosen, more])]).score

          if (answer.includes(more)) expect(after).toBeGreaterThanOrEqual(before)
          else expect(after).toBeLessThanOrEqual(before)
          expect(gradeAnswer(question, ids).score).toBe(0)
        },
      ),
    )
  })
})
