import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dropMissing } from '../../../../renderer/domain/lesson/dropMissing.ts'
import type { LessonPart } from '../../../../renderer/domain/lesson/lesson.ts'
import { resolveLesson } from '../../../../renderer/domain/lesson/resolveLesson.ts'
import { makeAtlas, makeProcedure, makeSystem, sameText } from '../../makers/makeAtlas.ts'
import { makeQuestion } from '../../makers/makeQuestion.ts'
import {
  anyLesson,
  makeDiagramPart,
  makeFlowsPart,
  makeQuestionPart,
  makeTablePart,
  makeTextPart,
} from './makeLesson.ts'

const ATLAS = makeAtlas({
  systems: [
    makeSystem('land', { diagrams: [makeProcedure('way', ['a > b > c'])] }),
    makeSystem('isle', { diagrams: [makeProcedure('way', ['a > b'])] }),
  ],
  dimensions: [
    { id: 'who', name: sameText('Who') },
    { id: 'cost', name: sameText('Cost') },
  ],
})
const BANK = new Map([['q:1', makeQuestion({ id: 'q:1' })]])

const resolve = (part: LessonPart, bank: typeof BANK | null = BANK) => {
  const [resolved] = resolveLesson({ parts: [part] }, ATLAS, bank)
  if (!resolved) throw new Error('no part')
  return resolved
}

describe('resolveLesson', () => {
  it.each([
    ['a diagram', makeDiagramPart({ stepRemarks: { b: 'Акырын' } })],
    ['a step', makeDiagramPart({ step: 'b' })],
    ['diagrams side by side', makeFlowsPart()],
    ['rows of the table', makeTablePart({ dimensions: ['cost'], systems: ['isle'] })],
    ['a question', makeQuestionPart()],
    ['words', makeTextPart()],
  ])('finds all that %s names', (_, part) => {
    expect(resolve(part)).toMatchObject({ kind: part.kind, part, missing: [] })
  })

  it('gives the content of a step with its diagram and subject', () => {
    expect(resolve(makeDiagramPart({ step: 'b' }))).toMatchObject({
      found: { subject: { id: 'land' }, diagram: { id: 'way' } },
      step: { id: 'b' },
    })
  })

  it('reads an empty choice of the table as all of it, in the order of the content', () => {
    expect(resolve(makeTablePart({ systems: ['isle', 'land'] }))).toMatchObject({
      dimensions: [{ id: 'who' }, { id: 'cost' }],
      systems: [{ id: 'land' }, { id: 'isle' }],
    })
  })

  it.each([
    ['a subject', makeDiagramPart({ subject: 'gone' }), [{ kind: 'diagram', id: 'gone/way' }]],
    ['a diagram', makeDiagramPart({ diagram: 'gone' }), [{ kind: 'diagram', id: 'land/gone' }]],
    ['a step', makeDiagramPart({ step: 'gone' }), [{ kind: 'step', id: 'gone' }]],
    [
      'a step with a remark',
      makeDiagramPart({ stepRemarks: { gone: '!', a: '' } }),
      [{ kind: 'step-remark', id: 'gone' }],
    ],
    [
      'one diagram of two',
      makeFlowsPart({ diagrams: ['land/way', 'isle/gone', 'land/way/a'] }),
      [
        { kind: 'diagram', id: 'isle/gone' },
        { kind: 'diagram', id: 'land/way/a' },
      ],
    ],
    [
      'a row and a country',
      makeTablePart({ dimensions: ['who', 'age'], systems: ['sea'] }),
      [
        { kind: 'dimension', id: 'age' },
        { kind: 'system', id: 'sea' },
      ],
    ],
    ['a question', makeQuestionPart({ question: 'q:2' }), [{ kind: 'question', id: 'q:2' }]],
  ])('names %s that is not there (any more)', (_, part, missing) => {
    expect(resolve(part).missing).toEqual(missing)
  })

  it('holds no question for missing as long as the bank is on its way', () => {
    expect(resolve(makeQuestionPart(), null)).toMatchObject({ question: null, missing: [] })
  })
})

describe('dropMissing', () => {
  it.each([
    ['the diagram is', makeDiagramPart({ diagram: 'gone' })],
    ['the question is', makeQuestionPart({ question: 'q:2' })],
    ['all diagrams are', makeFlowsPart({ diagrams: ['land/gone'] })],
    ['all rows are, for none would read as all', makeTablePart({ dimensions: ['age'] })],
  ])('leaves nothing of a part when %s missing', (_, part) => {
    expect(dropMissing(resolve(part))).toBeNull()
  })

  it('keeps what the instructor wrote on steps that are there', () => {
    const part = makeDiagramPart({ step: 'gone', stepRemarks: { gone: '!', b: 'Акырын' } })

    expect(dropMissing(resolve(part))).toEqual({
      ...part,
      step: null,
      stepRemarks: { b: 'Акырын' },
    })
  })

  it('leaves of any part nothing that is missing', () => {
    fc.assert(
      fc.property(anyLesson, ({ parts }) => {
        for (const resolved of resolveLesson({ parts }, ATLAS, BANK)) {
          const rest = dropMissing(resolved)
          if (rest) expect(resolve(rest).missing).toEqual([])
          if (resolved.missing.length === 0) expect(rest).toEqual(resolved.part)
        }
      }),
    )
  })
})
