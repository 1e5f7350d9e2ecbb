import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FORM_OF } from '../../../../renderer/domain/questions/answerForm.ts'
import type { Question, QuestionKind } from '../../../../renderer/domain/questions/question.ts'
import { type Course, MOST_PARTS } from '../../../../renderer/domain/scorm/course.ts'
import type {
  CourseAnswer,
  CourseProgress,
} from '../../../../renderer/domain/scorm/courseProgress.ts'
import {
  LONGEST_SUSPEND_DATA,
  packProgress,
  unpackProgress,
} from '../../../../renderer/domain/scorm/packProgress.ts'
import { makeQuestion } from '../../makers/makeQuestion.ts'
import { asking, makeCourseOf } from './makeCourseOf.ts'

const KINDS: readonly QuestionKind[] = ['choice', 'multiple', 'order', 'match', 'cloze']
const LETTERS = ['a', 'b', 'c', 'd']

/** A question of each form in turn. */
const questionAt = (index: number): Question =>
  makeQuestion({
    id: `q:${index}`,
    kind: KINDS[index % KINDS.length] ?? 'choice',
    slots: ['s', 't'].map((id) => ({ id, text: id })),
  })

const givenTo = (question: Question): fc.Arbitrary<readonly string[]> => {
  switch (FORM_OF[question.kind]) {
    case 'one':
      return fc.constantFrom(...LETTERS).map((id) => [id])
    case 'many':
      return fc.subarray(LETTERS, { minLength: 1 })
    case 'order':
      return fc.shuffledSubarray(LETTERS, { minLength: 4 })
    case 'slots':
      return fc.tuple(fc.constantFrom('', ...LETTERS), fc.constantFrom('', ...LETTERS))
    case 'typed':
      return fc
        .string({ unit: fc.constantFrom('ө', 'ү', 'ң', 'a', ' ', '5', '😀'), maxLength: 300 })
        .map((text) => [text])
  }
}

/** A course as large as there may be, and any progress through it. */
const studied = fc
  .oneof(
    fc.constant(MOST_PARTS),
    fc.integer({ min: 1, max: 60 }),
    fc.integer({ min: 1, max: MOST_PARTS }),
  )
  .chain((count) => {
    const questions = Array.from({ length: count }, (_, index) => questionAt(index))
    const course = makeCourseOf({ parts: asking(...questions.map(({ id }) => id)) })
    const answer = (question: Question) =>
      fc.record<CourseAnswer>({
        given: givenTo(question),
        score: fc.integer({ min: 0, max: 1000 }).map((mark) => mark / 1000),
      })
    // All answered, as the longest there is; or some, as it mostly is.
    const answers = fc.oneof(
      fc.tuple(...questions.map(answer)),
      fc.tuple(...questions.map((question) => fc.option(answer(question)))),
    )
    return fc.record({
      course: fc.constant(course),
      byId: fc.constant(new Map(questions.map((each) => [each.id, each]))),
      progress: fc.record<CourseProgress>({
        locale: fc.constantFrom('ky', 'ru', 'en'),
        position: fc.integer({ min: 0, max: count }),
        seen: fc.uniqueArray(fc.integer({ min: 0, max: count - 1 })).map((list) => new Set(list)),
        answers: answers.map((list) =>
          Object.fromEntries(
            list.flatMap((each, index) => (each ? [[`q:${index}`, each] as const] : [])),
          ),
        ),
        isFinished: fc.boolean(),
        best: fc.option(fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100)),
        startedAt: fc.integer({ min: 0, max: 2 ** 35 }),
      }),
    })
  })

const marksOf = ({ answers }: CourseProgress) =>
  Object.fromEntries(Object.entries(answers).map(([id, { score }]) => [id, score]))

describe('progress in what a learning system keeps', () => {
  it('never takes more than 4096 signs or bytes, and loses no mark', () => {
    fc.assert(
      fc.property(studied, ({ course, byId, progress }) => {
        const packed = packProgress(course, progress, byId)
        const back = unpackProgress(course, packed, byId)

        expect(packed.length).toBeLessThanOrEqual(LONGEST_SUSPEND_DATA)
        expect(Buffer.byteLength(packed)).toBeLessThanOrEqual(LONGEST_SUSPEND_DATA)
        expect(back && marksOf(back)).toEqual(marksOf(progress))
        expect({ ...back, answers: null }).toEqual({ ...progress, answers: null })
      }),
      { numRuns: 60 },
    )
  })

  it('gives back every answer that it kept as it was given', () => {
    fc.assert(
      fc.property(studied, ({ course, byId, progress }) => {
        const back = unpackProgress(course, packProgress(course, progress, byId), byId)

        for (const [id, { given }] of Object.entries(back?.answers ?? {}))
          if (given) expect(given).toEqual(progress.answers[id]?.given)
      }),
      { numRuns: 40 },
    )
  })

  it('keeps all answers of an examination of 200 questions that are chosen and not typed', () => {
    const questions = Array.from({ length: 200 }, (_, index) =>
      makeQuestion({
        id: `q:${index}`,
        kind: 'match',
        slots: LETTERS.map((id) => ({ id, text: id })),
      }),
    )
    const course = makeCourseOf({ parts: asking(...questions.map(({ id }) => id)) })
    const byId = new Map(questions.map((each) => [each.id, each]))
    const answers = Object.fromEntries(
      questions.map(({ id }) => [id, { given: ['d', '', 'c', 'a'], score: 0.5 }]),
    )
    const progress: CourseProgress = { ...FRESH, answers }

    const back = unpackProgress(course, packProgress(course, progress, byId), byId)

    expect(back?.answers).toEqual(answers)
  })

  it('takes nothing of another edition, and breaks on nothing', () => {
    const course = makeCourseOf()
    const byId = new Map(
      [makeQuestion({ id: 'one' }), makeQuestion({ id: 'two' })].map((q) => [q.id, q]),
    )
    const packed = packProgress(course, FRESH, byId)
    const other: Course = { ...course, edition: course.edition + 1 }

    expect(unpackProgress(other, packed, byId)).toBeNull()
    expect(unpackProgress(course, packed.slice(0, -1), byId)).toBeNull()
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((end) => packed + end),
        ),
        (text) => {
          expect(() => unpackProgress(course, text, byId)).not.toThrow()
        },
      ),
    )
  })
})

const FRESH: CourseProgress = {
  locale: 'ky',
  position: 0,
  seen: new Set(),
  answers: {},
  isFinished: false,
  best: null,
  startedAt: 1_800_000_000,
}
