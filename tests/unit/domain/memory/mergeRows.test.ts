import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Exam } from '../../../../renderer/domain/exam/exam.ts'
import { laterExam } from '../../../../renderer/domain/exam/laterExam.ts'
import type { Hold } from '../../../../renderer/domain/memory/hold.ts'
import { laterRow } from '../../../../renderer/domain/memory/laterRow.ts'
import { mergeLogs } from '../../../../renderer/domain/memory/mergeLogs.ts'
import { mergeRows } from '../../../../renderer/domain/memory/mergeRows.ts'
import type { Retraction } from '../../../../renderer/domain/memory/retraction.ts'
import type { Plan } from '../../../../renderer/domain/plan/plan.ts'
import { START } from './makeReview.ts'

// Few ids, moments and machines, so that clashes and ties are common.
const id = fc.constantFrom('a', 'b', 'c')
const moment = fc.integer({ min: 0, max: 3 }).map((second) => START + second * 1000)
const device = fc.constantFrom('laptop', 'lab')

const anyHold: fc.Arbitrary<Hold> = fc.record({
  id,
  kind: fc.constantFrom('none', 'suspended', 'buried'),
  until: fc.option(moment),
  updatedAt: moment,
  device,
})
const anyPlan: fc.Arbitrary<Plan> = fc.record({
  id,
  name: fc.constantFrom('', 'ө'),
  day: fc.constantFrom('2027-01-15', '2027-02-15'),
  scope: fc.subarray(['france', 'russia']),
  minutes: fc.constantFrom(5, 30),
  updatedAt: moment,
  device,
  deleted: fc.boolean(),
})
const anyExam: fc.Arbitrary<Exam> = fc.record({
  id,
  code: fc.constant('code'),
  questionIds: fc.constant(['q:1', 'q:2']),
  startedAt: fc.constant(START),
  endsAt: fc.constant(null),
  finishedAt: fc.option(moment),
  answers: fc.constantFrom({}, { 'q:1': ['a'] }, { 'q:1': ['b'] }),
  flagged: fc.constant([]),
  position: fc.integer({ min: 0, max: 1 }),
  scores: fc.constant({}),
  updatedAt: moment,
  device,
})
const anyRetraction: fc.Arbitrary<Retraction> = fc.record({ id, at: moment, device })

const KINDS: readonly (readonly [string, (check: Check) => void])[] = [
  ['holds', (check) => check(anyHold, (a, b) => mergeRows(a, b, laterRow))],
  ['plans', (check) => check(anyPlan, (a, b) => mergeRows(a, b, laterRow))],
  ['examinations', (check) => check(anyExam, (a, b) => mergeRows(a, b, laterExam))],
  ['retractions', (check) => check(anyRetraction, mergeLogs)],
]
type Check = <Row>(any: fc.Arbitrary<Row>, merge: (a: Row[], b: Row[]) => Row[]) => void

describe.each(KINDS)('merging %s', (_, with_) => {
  it('gives the same whichever machine merges', () => {
    with_((any, merge) =>
      fc.assert(
        fc.property(fc.array(any), fc.array(any), (a, b) => {
          expect(merge(a, b)).toEqual(merge(b, a))
        }),
      ),
    )
  })

  it('gives the same in whatever order three machines meet', () => {
    with_((any, merge) =>
      fc.assert(
        fc.property(fc.array(any), fc.array(any), fc.array(any), (a, b, c) => {
          expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)))
        }),
      ),
    )
  })

  it('changes nothing when the same is merged again', () => {
    with_((any, merge) =>
      fc.assert(
        fc.property(fc.array(any), fc.array(any), (a, b) => {
          const once = merge(a, b)

          expect(merge(once, b)).toEqual(once)
          expect(merge(once, once)).toEqual(once)
        }),
      ),
    )
  })
})

describe('laterExam', () => {
  it('never lets a running state take the place of a finished one', () => {
    fc.assert(
      fc.property(anyExam, anyExam, (a, b) => {
        fc.pre(a.finishedAt !== null && b.finishedAt === null)

        expect(laterExam(a, { ...b, updatedAt: a.updatedAt + 1 })).toBe(a)
      }),
    )
  })
})
