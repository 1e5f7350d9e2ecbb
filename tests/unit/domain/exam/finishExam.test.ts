import { describe, expect, it } from 'vitest'
import { answerInWords } from '../../../../renderer/domain/exam/answerInWords.ts'
import { examResult, mistakesOf, shareOf } from '../../../../renderer/domain/exam/examResult.ts'
import { finishExam, reviewsOfExam } from '../../../../renderer/domain/exam/finishExam.ts'
import { makeQuestion } from '../../makers/makeQuestion.ts'
import { EXAM_START, makeExam } from './makeExam.ts'

const order = makeQuestion({
  id: 'q2',
  kind: 'order',
  system: 'sea',
  topic: 'time',
  options: ['c', 'a', 'b'].map((id) => ({ id, text: `step ${id}` })),
  answer: ['a', 'b', 'c'],
})
const byId = new Map(
  [makeQuestion({ id: 'q1', topic: 'time' }), order, makeQuestion({ id: 'q3' })].map(
    (question) => [question.id, question] as const,
  ),
)
const END = EXAM_START + 10 * 60_000
const sat = makeExam({
  answers: { q1: ['b'], q2: ['a', 'b', 'c'].reverse() },
  spentMs: { q1: 4000.4 },
})

describe('finishExam', () => {
  it('grades every question, an unanswered one as nothing', () => {
    const { scores } = finishExam(
      makeExam({ answers: { q1: ['b'], q2: ['c', 'a', 'b'] } }),
      byId,
      END,
    )

    expect(scores).toEqual({ q1: 1, q2: 0.5, q3: 0 })
  })

  it('is done once: what is finished stays as it was', () => {
    const finished = finishExam(sat, byId, END)

    expect(finishExam({ ...finished, answers: {} }, byId, END + 1).scores).toBe(finished.scores)
    expect(finished.finishedAt).toBe(END)
  })

  it('is finished at its end when it is handed in after it', () => {
    expect(finishExam(sat, byId, EXAM_START + 10 * 60 * 60_000).finishedAt).toBe(sat.endsAt)
  })

  it('judges nothing that the content no longer has', () => {
    const { scores } = finishExam(makeExam({ questionIds: ['q1', 'gone'] }), byId, END)

    expect(scores).toEqual({ q1: 0 })
  })
})

describe('reviewsOfExam', () => {
  it('logs what was answered, with its time, as an answer of an examination', () => {
    const reviews = reviewsOfExam(finishExam(sat, byId, END), 'exam', -360)

    expect(reviews).toEqual([
      {
        id: 'exam:e1:0',
        questionId: 'q1',
        at: END,
        rating: 3,
        correct: true,
        score: 1,
        elapsedMs: 4000,
        mode: 'exam',
        device: 'here',
        offsetMinutes: -360,
      },
      expect.objectContaining({ id: 'exam:e1:1', correct: false, rating: 1, elapsedMs: 0 }),
    ])
  })

  it('counts no time twice when the answers are taken into revision', () => {
    const [first] = reviewsOfExam(finishExam(sat, byId, END), 'from-exam', 0)

    expect(first).toMatchObject({ id: 'quiz:e1:0', mode: 'from-exam', elapsedMs: 0 })
  })

  it('has nothing to log while it runs', () => {
    expect(reviewsOfExam(sat, 'exam', 0)).toEqual([])
  })
})

describe('examResult', () => {
  it('counts part of an answer as part of a point, by topic, system and kind', () => {
    const finished = finishExam(
      makeExam({ answers: { q1: ['b'], q2: ['c', 'a', 'b'] } }),
      byId,
      END,
    )

    const result = examResult(finished, byId)

    expect(result).toMatchObject({ points: 1.5, count: 3, right: 1, partly: 1, unanswered: 1 })
    expect(shareOf(result)).toBe(0.5)
    expect(result.byTopic.get('time')).toEqual({ points: 1.5, count: 2 })
    expect(result.bySystem.get('sea')).toEqual({ points: 0.5, count: 1 })
    expect(result.byKind.get('choice')).toEqual({ points: 1, count: 2 })
    expect(mistakesOf(finished)).toEqual(['q2', 'q3'])
  })

  it('has a share also where nothing could be judged', () => {
    expect(shareOf(examResult(makeExam(), byId))).toBe(0)
  })
})

describe('answerInWords', () => {
  it('reads every form of answer', () => {
    const slots = ['x', 'y'].map((id) => ({ id, text: `place ${id}` }))
    const matched = makeQuestion({ kind: 'match', slots })

    expect(answerInWords(makeQuestion(), ['b'])).toEqual(['b'])
    expect(answerInWords(order, ['a', 'b'])).toEqual(['1. step a', '2. step b'])
    expect(answerInWords(matched, ['a', ''])).toEqual(['place x — a', 'place y — —'])
    expect(answerInWords(makeQuestion({ kind: 'number' }), ['12'])).toEqual(['12'])
  })
})
