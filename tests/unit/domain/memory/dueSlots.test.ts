import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  countDue,
  dueBeforeSlot,
  moveDue,
  NO_DUE_SLOTS,
  slotOf,
  startOfSlot,
} from '../../../../renderer/domain/memory/dueSlots.ts'
import { START } from './makeReview.ts'

const HOUR = 60 * 60 * 1000
const anyTime = fc.option(
  fc.integer({ min: -50, max: 50 }).map((hours) => START + hours * HOUR),
  { nil: undefined },
)

it('counts as if all were counted anew, however cards move', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyTime, anyTime)), (moves) => {
      const after = moves.reduce(
        (slots, [from, to]) => moveDue(moveDue(slots, undefined, from), from, to),
        NO_DUE_SLOTS,
      )

      expect([...after]).toEqual([...countDue(moves.map(([, to]) => to))])
    }),
  )
})

it('says how many come before a slot begins', () => {
  fc.assert(
    fc.property(fc.array(anyTime), anyTime, (times, moment = START) => {
      const slot = slotOf(moment)
      const earlier = times.filter((time) => time !== undefined && time < startOfSlot(slot))

      expect(dueBeforeSlot(countDue(times), slot)).toBe(earlier.length)
    }),
  )
})
