import { describe, expect, it } from 'vitest'
import type { Exam } from '../../../../renderer/domain/exam/exam.ts'
import { replay } from '../../../../renderer/domain/memory/cards.ts'
import { resultsOf } from '../../../../renderer/domain/results/resultsOf.ts'
import { makeQuestion } from '../../makers/makeQuestion.ts'
import { DAY, makeReview, START } from '../memory/makeReview.ts'

const questions = [
  makeQuestion({ id: 'firm', topic: 'history', system: 'france' }),
  makeQuestion({ id: 'shaky', topic: 'history', system: 'usa' }),
  makeQuestion({ id: 'unseen', topic: 'powers', system: 'france' }),
]

/** Answered right for months, and answered wrong just now. */
const cards = replay([
  ...[0, 1, 5, 20, 60].map((day) =>
    makeReview({ id: `f${day}`, questionId: 'firm', at: START + day * DAY }),
  ),
  makeReview({ id: 's', questionId: 'shaky', rating: 1, correct: false, at: START + 60 * DAY }),
])

const exam: Exam = {
  id: 'e',
  code: 'CODE',
  questionIds: ['firm', 'shaky', 'gone'],
  startedAt: START,
  endsAt: null,
  finishedAt: START + 1000,
  answers: {},
  flagged: [],
  position: 0,
  scores: { firm: 1, shaky: 0.333_333 },
  updatedAt: START,
  device: 'laptop',
}

const results = resultsOf({
  name: '  Айгүл ',
  edition: 7,
  questions,
  topics: [
    ['history', questions.slice(0, 2)],
    ['powers', questions.slice(2)],
  ],
  systems: ['france', 'usa'],
  counts: new Map([
    ['firm', { answers: 5, right: 5 }],
    ['shaky', { answers: 4, right: 1 }],
    ['gone', { answers: 9, right: 0 }],
  ]),
  cards,
  exams: [exam, { ...exam, id: 'running', finishedAt: null }],
  now: START + 61 * DAY,
})

describe('resultsOf', () => {
  it('counts answers and what is firmly remembered, as a whole and in every part', () => {
    expect(results.whole).toEqual({ questions: 3, met: 2, known: 1, answers: 9, right: 6 })
    expect(results.topics).toEqual([
      { id: 'history', questions: 2, met: 2, known: 1, answers: 9, right: 6 },
      { id: 'powers', questions: 1, met: 0, known: 0, answers: 0, right: 0 },
    ])
    expect(results.systems.map(({ id, known }) => [id, known])).toEqual([
      ['france', 1],
      ['usa', 0],
    ])
  })

  it('names the questions answered wrong, of those that the content has', () => {
    expect(results.failed).toEqual([{ question: 'shaky', answers: 4, wrong: 3 }])
  })

  it('tells of finished examinations alone, their points in hundredths', () => {
    expect(results.exams).toEqual([
      {
        code: 'CODE',
        at: START,
        retake: false,
        points: 1.33,
        count: 2,
        topics: [{ id: 'history', points: 1.33, count: 2 }],
      },
    ])
  })

  it('holds no answer, note or log: its keys are these and no others', () => {
    expect(Object.keys(results).sort()).toEqual(
      ['edition', 'exams', 'failed', 'name', 'systems', 'topics', 'whole'].sort(),
    )
    expect(results.name).toBe('Айгүл')
  })
})
