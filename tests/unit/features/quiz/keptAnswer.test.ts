import { describe, expect, it } from 'vitest'
import { orderIn } from '../../../../renderer/features/quiz/orderIn.ts'
import { slotsIn } from '../../../../renderer/features/quiz/slotsIn.ts'
import { makeQuestion } from '../../makers/makeQuestion.ts'

const match = makeQuestion({ kind: 'match', slots: ['x', 'y'].map((id) => ({ id, text: id })) })

describe('slotsIn', () => {
  it('holds as many places as there are slots, empty where nothing fitting was kept', () => {
    expect(slotsIn(match, null)).toEqual(['', ''])
    expect(slotsIn(match, ['a'])).toEqual(['a', ''])
    expect(slotsIn(match, ['gone', 'b', 'c'])).toEqual(['', 'b'])
  })
})

describe('orderIn', () => {
  it('is the order kept, or that of the options where it is not one of them all', () => {
    const order = makeQuestion({ kind: 'order', answer: ['a', 'b', 'c', 'd'] })

    expect(orderIn(order, ['d', 'c', 'b', 'a'])).toEqual(['d', 'c', 'b', 'a'])
    for (const kept of [null, [], ['a', 'b'], ['a', 'b', 'c', 'gone'], ['a', 'a', 'b', 'c']])
      expect(orderIn(order, kept)).toEqual(['a', 'b', 'c', 'd'])
  })
})
