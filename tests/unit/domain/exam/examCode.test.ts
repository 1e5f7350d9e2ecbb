import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DIFFICULTIES } from '../../../../renderer/domain/exam/difficultyOf.ts'
import type { Edition } from '../../../../renderer/domain/exam/editionOf.ts'
import { readExamCode, seedIn, writeExamCode } from '../../../../renderer/domain/exam/examCode.ts'
import {
  type ExamOrder,
  ORDER_BOUNDS,
  SHARED_SCOPE,
} from '../../../../renderer/domain/exam/examOrder.ts'
import { FORM_OF } from '../../../../renderer/domain/questions/answerForm.ts'
import type { QuestionKind } from '../../../../renderer/domain/questions/question.ts'
import { makeOrder } from './makeExam.ts'

const EDITION: Edition = {
  fingerprint: 0x5a5a5,
  subjects: Array.from({ length: 22 }, (_, index) => `subject-${String(index).padStart(2, '0')}`),
}
const SCOPES = [SHARED_SCOPE, ...EDITION.subjects]
const KINDS = Object.keys(FORM_OF) as QuestionKind[]

// All of them are the same as no choice, and are read as such.
const some = <T>(all: readonly T[]) =>
  fc.option(fc.subarray([...all], { minLength: 1, maxLength: all.length - 1 }))

const orders: fc.Arbitrary<ExamOrder> = fc.record({
  scope: some(SCOPES),
  kinds: some(KINDS),
  count: fc.integer({ min: 1, max: ORDER_BOUNDS.mostQuestions }),
  difficulty: fc.option(fc.constantFrom(...DIFFICULTIES)),
  minutes: fc.option(fc.integer({ min: 1, max: ORDER_BOUNDS.mostMinutes })),
  seed: fc.integer({ min: 0, max: ORDER_BOUNDS.seeds - 1 }),
})

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const faultOf = (typed: string, edition = EDITION) => {
  const read = readExamCode(typed, edition)
  return read.ok ? null : read.fault
}
const asSets = (order: ExamOrder) => ({
  ...order,
  scope: order.scope && [...order.scope].sort(),
  kinds: order.kinds && [...order.kinds].sort(),
})

describe('the code of an examination', () => {
  it('carries the whole order there and back', () => {
    fc.assert(
      fc.property(orders, (order) => {
        const read = readExamCode(writeExamCode(order, EDITION), EDITION)

        expect(read.ok && asSets(read.order)).toEqual(asSets(order))
      }),
    )
  })

  it('has no letters that are taken for others, and stands in groups of four', () => {
    fc.assert(
      fc.property(orders, (order) => {
        expect(writeExamCode(order, EDITION)).toMatch(
          /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4})*(-[0-9A-HJKMNP-TV-Z]{1,3})?$/,
        )
      }),
    )
  })

  it('has sixteen letters where nothing is left out', () => {
    expect(writeExamCode(makeOrder(), EDITION).replaceAll('-', '')).toHaveLength(16)
  })

  it('forgives case, spaces, dashes, look-alikes and a Cyrillic keyboard', () => {
    const code = writeExamCode(makeOrder({ seed: 123_456 }), EDITION)
    const cyrillic: Record<string, string> = { A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', K: 'К' }
    const careless = [...code]
      .map((sign) => cyrillic[sign] ?? ({ 0: 'O', 1: 'l', '-': ' – ' } as const)[sign] ?? sign)
      .join('')
      .toLowerCase()

    const read = readExamCode(`  ${careless}\n`, EDITION)

    expect(read.ok && read.code).toBe(code)
  })

  it('notices any one or two wrong letters', () => {
    fc.assert(
      fc.property(
        orders,
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 31 }),
        fc.integer({ min: 0, max: 31 }),
        (order, first, second, by, also) => {
          const letters = [...writeExamCode(order, EDITION).replaceAll('-', '')]
          const change = (place: number, shift: number) => {
            const at = place % letters.length
            letters[at] = LETTERS[(LETTERS.indexOf(letters[at] ?? '') + shift) % 32] ?? ''
          }
          change(first, by)
          if (second % letters.length !== first % letters.length) change(second, also)

          expect(faultOf(letters.join(''))).toBe('mistyped')
        },
      ),
    )
  })

  it('notices two exchanged letters', () => {
    fc.assert(
      fc.property(orders, fc.nat(), fc.nat(), (order, one, other) => {
        const letters = [...writeExamCode(order, EDITION).replaceAll('-', '')]
        const [a, b] = [one % letters.length, other % letters.length]
        fc.pre(letters[a] !== letters[b])
        ;[letters[a], letters[b]] = [letters[b] ?? '', letters[a] ?? '']

        expect(faultOf(letters.join(''))).toBe('mistyped')
      }),
    )
  })

  it('says plainly that other content would give another paper', () => {
    const code = writeExamCode(makeOrder(), EDITION)

    expect(faultOf(code, { ...EDITION, fingerprint: 1 })).toBe('other-content')
  })

  it('knows a code of a later version as one', () => {
    // Version 2 and nothing but zeros: the two check letters follow from the first.
    const later = ['2', ...'0000000'].join('')
    const checked = [...LETTERS].flatMap((a) => [...LETTERS].map((b) => later + a + b))

    expect(checked.map((code) => faultOf(code)).filter((fault) => fault === 'newer')).toHaveLength(
      1,
    )
  })

  it('takes nothing else for a code', () => {
    for (const typed of [
      '',
      'ABC',
      'France!',
      '0000-0000',
      'Ж'.repeat(16),
      '9'.repeat(60),
      '../../x',
    ])
      expect(faultOf(typed), typed).toMatch(/foreign|mistyped/)
    expect(faultOf('Ж'.repeat(16))).toBe('foreign')
  })

  it('never reads an order that cannot be sat, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (typed) => {
        const read = readExamCode(typed, EDITION)

        if (read.ok) expect(writeExamCode(read.order, EDITION)).toBe(read.code)
      }),
    )
  })

  it('still tells its seed when the content has changed', () => {
    const code = writeExamCode(makeOrder({ seed: 99_999 }), EDITION)

    expect(seedIn(code)).toBe(99_999)
    expect(seedIn('nonsense')).toBe(0)
  })
})
