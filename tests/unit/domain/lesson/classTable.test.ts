import { expect, it } from 'vitest'
import type { ClassResult } from '../../../../renderer/domain/lesson/classResult.ts'
import { tableOfClassResults } from '../../../../renderer/domain/lesson/classTable.ts'
import { toCsv } from '../../../../renderer/domain/table/toCsv.ts'
import { makeQuestion } from '../../makers/makeQuestion.ts'
import { parseCsv } from '../table/parseCsv.ts'

const words = {
  columns: {
    when: 'when',
    lesson: 'lesson',
    question: 'question',
    letter: 'letter',
    option: 'option',
    right: 'right',
    hands: 'hands',
    share: 'share',
  },
  yes: 'yes',
  when: (at: number) => new Date(at).toISOString(),
  number: String,
  letter: (index: number) => 'АБВ'.charAt(index),
  aloud: { right: 'right answers', wrong: 'wrong answers' },
}
const makeResult = (given: Partial<ClassResult>): ClassResult => ({
  id: 'r1',
  lesson: null,
  lessonTitle: '',
  question: 'q1',
  at: 0,
  hands: {},
  right: [],
  device: 'd',
  ...given,
})
const options = [
  { id: 'a', text: '=SUM(A1)' },
  { id: 'b', text: '**Чакан** жооп' },
]
const byId = new Map(
  [
    makeQuestion({ id: 'q1', prompt: '*Кимиси?*', options, answer: ['b'] }),
    makeQuestion({ id: 'q2', kind: 'cloze', form: 'typed', options: [], answer: ['x'] }),
  ].map((question) => [question.id, question]),
)

it('has a row for every option of every question, also for what is no more', () => {
  const rows = tableOfClassResults(
    [
      makeResult({ hands: { a: 1, b: 2 }, right: ['b'], lessonTitle: 'Сабак' }),
      makeResult({ id: 'r2', question: 'q2', hands: { right: 0, wrong: 0 }, right: ['right'] }),
      makeResult({ id: 'r3', question: 'gone', hands: { z: 4 }, right: ['z'] }),
    ],
    byId,
    words,
  )

  const at = '1970-01-01T00:00:00.000Z'
  expect(rows.slice(1)).toEqual([
    [at, 'Сабак', 'Кимиси?', 'А', '=SUM(A1)', '', '1', '33.3'],
    [at, 'Сабак', 'Кимиси?', 'Б', 'Чакан жооп', 'yes', '2', '66.7'],
    [at, '', 'Which?', '', 'right answers', 'yes', '0', '0'],
    [at, '', 'Which?', '', 'wrong answers', '', '0', '0'],
    [at, '', 'gone', '', 'z', 'yes', '4', '100'],
  ])
  expect(parseCsv(toCsv(rows), ',')[1]?.[4]).toBe("'=SUM(A1)")
})
