import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeExam, type ExamChange } from '../../../../renderer/domain/exam/changeExam.ts'
import { EXAM_START, makeExam } from './makeExam.ts'

const LATER = EXAM_START + 1000
const answer = (questionId: string, given: readonly string[] | null): ExamChange => ({
  kind: 'answer',
  questionId,
  given,
})

describe('changeExam', () => {
  it('keeps the other answers, whoever gave them', () => {
    const exam = makeExam({ answers: { q1: ['a'] } })

    expect(changeExam(exam, answer('q2', ['b']), LATER).answers).toEqual({ q1: ['a'], q2: ['b'] })
  })

  it('replaces an answer, and takes it back', () => {
    const exam = makeExam({ answers: { q1: ['a'], q2: ['b'] } })

    expect(changeExam(exam, answer('q1', ['c']), LATER).answers).toEqual({ q1: ['c'], q2: ['b'] })
    expect(changeExam(exam, answer('q1', null), LATER).answers).toEqual({ q2: ['b'] })
  })

  it('changes nothing any more once it is finished', () => {
    const exam = makeExam({ finishedAt: LATER })

    expect(changeExam(exam, answer('q1', ['a']), LATER + 1)).toBe(exam)
  })

  it('takes no answer to what is no part of the paper', () => {
    const exam = makeExam()

    expect(changeExam(exam, answer('q9', ['a']), LATER)).toBe(exam)
  })

  it('stays within the paper', () => {
    const move = (position: number) => changeExam(makeExam(), { kind: 'move', position }, LATER)

    expect(move(7).position).toBe(2)
    expect(move(-1).position).toBe(0)
  })

  it('adds up the time in front of a question', () => {
    const spend = (ms: number): ExamChange => ({ kind: 'spend', questionId: 'q1', ms })
    const once = changeExam(makeExam(), spend(2000), LATER)

    expect(changeExam(once, spend(500), LATER).spentMs).toEqual({ q1: 2500 })
  })

  it('comes to the same answers and flags in whatever order two windows touch different questions', () => {
    const changesTo = (ids: readonly string[]) =>
      fc.array(
        fc.oneof(
          fc.record({
            kind: fc.constant('answer' as const),
            questionId: fc.constantFrom(...ids),
            given: fc.option(fc.array(fc.string(), { maxLength: 3 })),
          }),
          fc.record({
            kind: fc.constant('flag' as const),
            questionId: fc.constantFrom(...ids),
            isFlagged: fc.boolean(),
          }),
        ),
        { maxLength: 12 },
      )
    fc.assert(
      fc.property(
        changesTo(['q1']),
        changesTo(['q2', 'q3']),
        fc.array(fc.boolean(), { maxLength: 24 }),
        (mine, theirs, turns) => {
          const changedBy = (changes: readonly ExamChange[]) =>
            changes.reduce((exam, change) => changeExam(exam, change, LATER), makeExam())
          const rest: readonly ExamChange[][] = [[...mine], [...theirs]]
          const woven = [
            ...turns.flatMap((isMine) => rest[isMine ? 0 : 1]?.shift() ?? []),
            ...rest.flat(),
          ]

          const together = changedBy(woven)

          expect(together.answers).toEqual(changedBy([...mine, ...theirs]).answers)
          expect(together.flagged).toEqual(changedBy([...theirs, ...mine]).flagged)
        },
      ),
    )
  })
})
