import { describe, expect, it } from 'vitest'
import {
  classResultTable,
  countedOptions,
} from '../../../../renderer/domain/lesson/classResultTable.ts'
import { countHands, shareRight } from '../../../../renderer/domain/lesson/countHands.ts'
import { makeQuestion } from '../../makers/makeQuestion.ts'
import { START } from '../memory/makeReview.ts'
import { makeClassResult } from './makeLesson.ts'

const QUESTION = makeQuestion({
  id: 'q:1',
  prompt: 'Who **serves**?',
  options: [
    { id: 'a', text: 'The *bailiff*' },
    { id: 'b', text: 'The court' },
    { id: 'c', text: 'Nobody' },
  ],
})

describe('shareRight', () => {
  it('is the share of hands for options that were right', () => {
    const result = makeClassResult({ hands: { a: 12, b: 3, c: 1 }, right: ['a', 'b'] })

    expect(countHands(result)).toEqual({ all: 16, right: 15 })
    expect(shareRight(result)).toBe(15 / 16)
  })

  it('is none where no hand was raised', () => {
    expect(shareRight(makeClassResult({ hands: { a: 0 } }))).toBeNull()
  })
})

describe('countedOptions', () => {
  it('counts options that nobody chose, and those that are no options any more', () => {
    const result = makeClassResult({ hands: { a: 12, old: 2 }, right: ['a'] })

    expect(countedOptions(result, QUESTION)).toEqual([
      { id: 'a', text: 'The bailiff', hands: 12, isRight: true },
      { id: 'b', text: 'The court', hands: 0, isRight: false },
      { id: 'c', text: 'Nobody', hands: 0, isRight: false },
      { id: 'old', text: 'old', hands: 2, isRight: false },
    ])
  })
})

describe('classResultTable', () => {
  it('has a row for each option, and names a question that is gone by its id', () => {
    const results = [
      makeClassResult({ hands: { a: 2, b: 1 } }),
      makeClassResult({ id: 'other', question: 'q:gone', hands: { x: 0 }, right: ['y'] }),
    ]

    const rows = classResultTable(results, new Map([['q:1', QUESTION]]), {
      columns: {
        asked: 'Asked',
        lesson: 'Lesson',
        question: 'Question',
        option: 'Answer',
        hands: 'Hands',
        right: 'Right',
        allHands: 'In all',
        percentRight: '%',
      },
      yes: 'yes',
      no: 'no',
      when: (at) => String(at - START),
      number: String,
    })

    const lesson = 'Аткаруунун үч модели'
    expect(rows).toEqual([
      ['Asked', 'Lesson', 'Question', 'Answer', 'Hands', 'Right', 'In all', '%'],
      ['0', lesson, 'Who serves?', 'The bailiff', '2', 'yes', '3', '66.7'],
      ['0', lesson, 'Who serves?', 'The court', '1', 'no', '3', '66.7'],
      ['0', lesson, 'Who serves?', 'Nobody', '0', 'no', '3', '66.7'],
      ['0', lesson, 'q:gone', 'x', '0', 'no', '0', ''],
      ['0', lesson, 'q:gone', 'y', '0', 'yes', '0', ''],
    ])
  })
})
