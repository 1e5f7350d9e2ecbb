import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distribution } from '../../../../renderer/domain/lesson/distribution.ts'
import { resultOf } from '../../../../renderer/domain/lesson/resultOf.ts'
import { revealAnswer } from '../../../../renderer/domain/lesson/revealAnswer.ts'
import { rightOptions, talliedOptions } from '../../../../renderer/domain/lesson/talliedOptions.ts'
import {
  countHand,
  handsFor,
  MOST_HANDS,
  setHands,
} from '../../../../renderer/domain/lesson/tallyHands.ts'
import { tallyKey } from '../../../../renderer/domain/lesson/tallyKey.ts'
import { makeAsk } from '../../makers/makeAsk.ts'
import { makeQuestion } from '../../makers/makeQuestion.ts'

const options = ['a', 'b', 'c'].map((id) => ({ id, text: id }))
const one = makeQuestion({ id: 'q1', options, answer: ['b'] })
const many = makeQuestion({ id: 'q1', kind: 'multiple', form: 'many', options, answer: ['c', 'a'] })
const typed = makeQuestion({ id: 'q1', kind: 'cloze', form: 'typed', options: [], answer: ['x'] })
const order = makeQuestion({
  id: 'q1',
  kind: 'order',
  form: 'order',
  options,
  answer: ['b', 'a', 'c'],
})

describe('what is counted', () => {
  it('is hands for each option where options are chosen', () => {
    expect(talliedOptions(one)).toEqual(['a', 'b', 'c'])
    expect(rightOptions(one)).toEqual(['b'])
    expect(rightOptions(many)).toEqual(['a', 'c'])
  })

  it.each([typed, order])(
    'is right and wrong answers where the class answers aloud: $form',
    (question) => {
      expect(talliedOptions(question)).toEqual(['right', 'wrong'])
      expect(rightOptions(question)).toEqual(['right'])
    },
  )
})

describe('counting hands', () => {
  it('begins with the first hand and goes on after the answer was shown', () => {
    const counting = countHand(makeAsk(), 'a', 1)
    const corrected = countHand(revealAnswer(counting, 'r1', 5), 'a', 1)

    expect(counting).toMatchObject({ stage: 'counting', hands: { a: 1 } })
    expect(corrected).toMatchObject({ stage: 'revealed', hands: { a: 2 } })
  })

  it('does not begin with a hand taken back from none', () => {
    expect(countHand(makeAsk(), 'a', -1)).toMatchObject({ stage: 'asked', hands: {} })
  })

  it('stays whole and within bounds, whatever is done', () => {
    const act = fc.oneof(
      fc.constantFrom(1 as const, -1 as const).map((by) => ({ by })),
      fc.double().map((to) => ({ to })),
    )
    fc.assert(
      fc.property(fc.array(act), (acts) => {
        const ask = acts.reduce(
          (before, each) =>
            'by' in each ? countHand(before, 'a', each.by) : setHands(before, 'a', each.to),
          makeAsk(),
        )

        const hands = handsFor(ask, 'a')
        expect(Number.isInteger(hands) && hands >= 0 && hands <= MOST_HANDS).toBe(true)
      }),
    )
  })

  it('takes a hand back after one more, and leaves the count as it was', () => {
    fc.assert(
      fc.property(fc.nat(MOST_HANDS - 1), (hands) => {
        const ask = makeAsk({ stage: 'counting', hands: { a: hands, b: 3 } })

        expect(countHand(countHand(ask, 'a', 1), 'a', -1).hands).toEqual(ask.hands)
      }),
    )
  })
})

describe('the distribution', () => {
  it('is of all hands together, and of nothing where none was raised', () => {
    const ask = makeAsk({ hands: { a: 1, c: 3, gone: 9 } })

    expect(distribution(ask, ['a', 'b', 'c'])).toEqual([
      { option: 'a', hands: 1, share: 0.25 },
      { option: 'b', hands: 0, share: 0 },
      { option: 'c', hands: 3, share: 0.75 },
    ])
    expect(distribution(makeAsk(), ['a']).map(({ share }) => share)).toEqual([0])
  })
})

describe('a figure on the keyboard', () => {
  it.each([
    ['Digit2', false, { option: 'b', by: 1 }],
    ['Numpad3', false, { option: 'c', by: 1 }],
    ['Digit1', true, { option: 'a', by: -1 }],
    ['Digit4', false, null],
    ['Digit0', false, null],
    ['KeyR', false, null],
  ] as const)('%s, with Shift %s, counts %o', (code, shiftKey, counted) => {
    expect(tallyKey({ code, shiftKey }, ['a', 'b', 'c'])).toEqual(counted)
  })
})

describe('the result', () => {
  it('is none before the answer was shown', () => {
    expect(resultOf(makeAsk({ stage: 'counting', hands: { a: 2 } }), one, null)).toBeNull()
  })

  it('tells every option and those that were right, under the id of the first reveal', () => {
    const ask = revealAnswer(revealAnswer(makeAsk({ hands: { a: 2 } }), 'r1', 5), 'r2', 6)

    expect(resultOf(ask, one, { id: 'l1', title: 'Lesson' })).toEqual({
      id: 'r1',
      lesson: 'l1',
      lessonTitle: 'Lesson',
      question: 'q1',
      at: 5,
      hands: { a: 2, b: 0, c: 0 },
      right: ['b'],
    })
  })

  it('keeps its id and its time when a count is corrected', () => {
    const ask = revealAnswer(makeAsk(), 'r1', 5)

    const corrected = resultOf(setHands(ask, 'b', 7), one, null)

    expect(corrected).toMatchObject({ id: 'r1', at: 5, lesson: null, hands: { b: 7 } })
  })
})
