import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  changeLesson,
  type LessonDraft,
  lessonProblem,
} from '../../../../renderer/domain/lesson/changeLesson.ts'
import { LESSON_BOUNDS } from '../../../../renderer/domain/lesson/lesson.ts'
import { sameLesson } from '../../../../renderer/domain/lesson/sameLesson.ts'
import { standingOfLesson } from '../../../../renderer/domain/lesson/standingOfLesson.ts'
import { START } from '../memory/makeReview.ts'
import { makeDiagramPart, makeLesson, makeTextPart } from './makeLesson.ts'

const draftOf = (...ids: readonly string[]): LessonDraft => ({
  title: 'T',
  parts: ids.map((id) => makeTextPart({ id })),
})
const idsOf = ({ parts }: LessonDraft) => parts.map(({ id }) => id).join('')

describe('changeLesson', () => {
  it('adds a part where it is wanted, and behind all unless told', () => {
    const part = makeTextPart({ id: 'x' })

    expect(idsOf(changeLesson(draftOf('a', 'b'), { kind: 'add', part, at: 1 }))).toBe('axb')
    expect(idsOf(changeLesson(draftOf('a', 'b'), { kind: 'add', part }))).toBe('abx')
  })

  it.each([
    ['a', 2, 'bcad'],
    ['d', 0, 'dabc'],
    ['b', 99, 'acdb'],
    ['c', -1, 'cabd'],
    ['b', 1, 'abcd'],
  ])('moves %s to place %i', (id, to, order) => {
    expect(idsOf(changeLesson(draftOf('a', 'b', 'c', 'd'), { kind: 'move', id, to }))).toBe(order)
  })

  it('puts a copy of a part right behind it, with an id of its own', () => {
    const copied = changeLesson(draftOf('a', 'b'), { kind: 'duplicate', id: 'a', as: 'x' })

    expect(idsOf(copied)).toBe('axb')
    expect(copied.parts[1]).toEqual({ ...copied.parts[0], id: 'x' })
  })

  it('puts a part in the place of the one with its id', () => {
    const part = makeTextPart({ id: 'b', text: 'new' })

    expect(changeLesson(draftOf('a', 'b'), { kind: 'replace', part }).parts[1]).toBe(part)
  })

  it('changes nothing about a part that is not there (any more)', () => {
    const draft = draftOf('a')
    const part = makeTextPart({ id: 'x' })

    expect(changeLesson(draft, { kind: 'replace', part })).toBe(draft)
    expect(changeLesson(draft, { kind: 'move', id: 'x', to: 0 })).toBe(draft)
    expect(changeLesson(draft, { kind: 'remove', id: 'x' })).toBe(draft)
    expect(changeLesson(draft, { kind: 'duplicate', id: 'x', as: 'y' })).toBe(draft)
  })

  it('loses and doubles no part, however parts are moved about', () => {
    const moves = fc.array(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd', 'x'),
        to: fc.integer({ min: -2, max: 9 }),
      }),
    )

    fc.assert(
      fc.property(moves, (all) => {
        const moved = all.reduce<LessonDraft>(
          (draft, move) => changeLesson(draft, { kind: 'move', ...move }),
          draftOf('a', 'b', 'c', 'd'),
        )
        expect([...idsOf(moved)].sort().join('')).toBe('abcd')
      }),
    )
  })
})

describe('lessonProblem', () => {
  const many = (count: number, text: string) =>
    Array.from({ length: count }, (_, i) => makeTextPart({ id: `p${i}`, heading: '', text }))

  it.each([
    ['nothing to say against the very bounds', { parts: many(500, '') }, null],
    ['too many parts', { parts: many(501, '') }, 'too-many-parts'],
    ['a title too long', { title: 'ө'.repeat(201) }, 'too-long'],
    ['a heading too long', { parts: [makeTextPart({ heading: 'ө'.repeat(201) })] }, 'too-long'],
    ['a text too long', { parts: many(1, 'ө'.repeat(20_001)) }, 'too-long'],
    [
      'a remark too long',
      { parts: [makeDiagramPart({ stepRemarks: { a: 'ө'.repeat(20_001) } })] },
      'too-long',
    ],
    ['as much text as fits', { title: '', parts: many(100, 'ө'.repeat(20_000)) }, null],
    ['too much text', { title: '.', parts: many(100, 'ө'.repeat(20_000)) }, 'too-much-text'],
  ] as const)('finds %s', (_, given, problem) => {
    expect(LESSON_BOUNDS.mostText).toBe(100 * 20_000)
    expect(lessonProblem({ title: 'T', parts: [], ...given })).toBe(problem)
  })
})

describe('standingOfLesson', () => {
  const ours = makeLesson()

  it.each([
    ['new', makeLesson(), null],
    ['new', makeLesson({ updatedAt: START - 1 }), makeLesson({ deleted: true, title: '' })],
    ['same', makeLesson({ updatedAt: START + 5, device: 'lab' }), ours],
    ['later', makeLesson({ updatedAt: START + 5, title: 'Башка' }), ours],
    ['earlier', makeLesson({ updatedAt: START - 5, parts: [] }), ours],
  ])('is %s', (standing, theirs, here) => {
    expect(standingOfLesson(theirs, here)).toBe(standing)
  })
})

describe('sameLesson', () => {
  it('looks at what is shown, not at the order of keys', () => {
    const parts = makeLesson().parts.map((part) =>
      Object.fromEntries(Object.entries(part).reverse()),
    ) as unknown as LessonDraft['parts']

    expect(sameLesson(makeLesson({ parts }), makeLesson())).toBe(true)
    expect(sameLesson(makeLesson({ parts: [...parts].reverse() }), makeLesson())).toBe(false)
  })
})
