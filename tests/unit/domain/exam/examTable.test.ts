import { describe, expect, it } from 'vitest'
import {
  type ExamTableWords,
  tableOfExams,
  tableOfQuestions,
} from '../../../../renderer/domain/exam/examTable.ts'
import { toCsv } from '../../../../renderer/domain/table/toCsv.ts'
import { makeQuestion } from '../../makers/makeQuestion.ts'
import { parseCsv } from '../table/parseCsv.ts'
import { EXAM_START, makeExam } from './makeExam.ts'

const words: ExamTableWords = {
  exams: {
    started: 'started',
    minutes: 'minutes',
    code: 'code',
    questions: 'questions',
    right: 'right',
    unanswered: 'unanswered',
    percent: 'percent',
    retake: 'retake',
  },
  questions: {
    number: 'number',
    kind: 'kind',
    system: 'system',
    topic: 'topic',
    question: 'question',
    given: 'given',
    answer: 'answer',
    score: 'score',
    flagged: 'flagged',
    seconds: 'seconds',
    citations: 'citations',
  },
  yes: 'yes',
  when: (at) => new Date(at).toISOString(),
  number: String,
  kind: ({ kind }) => kind,
  system: ({ system }) => system ?? '',
  topic: ({ topic }) => topic ?? '',
}

const byId = new Map([
  [
    'q1',
    makeQuestion({ id: 'q1', prompt: '**=1+1** is?', options: [{ id: 'b', text: '=SUM(A1)' }] }),
  ],
  ['q2', makeQuestion({ id: 'q2' })],
])
const sat = makeExam({
  questionIds: ['q1', 'q2', 'gone'],
  answers: { q1: ['b'] },
  scores: { q1: 1, q2: 0 },
  flagged: ['q2'],
  spentMs: { q1: 61_400 },
  finishedAt: EXAM_START + 90_000,
})

describe('tableOfQuestions', () => {
  it('has a row for every question that was judged, without marks and without formulas', () => {
    const rows = tableOfQuestions(sat, byId, words)

    expect(rows.slice(1)).toEqual([
      ['1', 'choice', 'land', '', '=1+1 is?', '=SUM(A1)', '=SUM(A1)', '1', '', '61', '1'],
      ['2', 'choice', 'land', '', 'Which?', '', 'b', '0', 'yes', '0', '1'],
    ])
    expect(parseCsv(toCsv(rows), ',')[1]?.slice(4, 6)).toEqual(["'=1+1 is?", "'=SUM(A1)"])
  })
})

describe('tableOfExams', () => {
  it('has a row for every finished examination and none for one that runs', () => {
    const running = makeExam({ id: 'e2' })

    expect(tableOfExams([running, { ...sat, retakeOf: 'e0' }], byId, words)).toEqual([
      Object.keys(words.exams),
      ['2026-11-02T08:00:00.000Z', '1.5', 'CODE', '2', '1', '1', '50', 'yes'],
    ])
  })
})
