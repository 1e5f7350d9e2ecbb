import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysForNew, newToday } from '../../../../renderer/domain/plan/planQuota.ts'

describe('the quota of new questions', () => {
  it('keeps the last week free of new ones, and of a short time the last third', () => {
    expect([0, 1, 2, 3, 6, 21, 30].map(daysForNew)).toEqual([0, 1, 2, 2, 4, 14, 23])
  })

  it('stands the whole day through, whatever was begun of it', () => {
    fc.assert(
      fc.property(
        fc.nat(3000),
        fc.integer({ min: 1, max: 300 }),
        fc.nat(50),
        (unmet, days, begun) => {
          fc.pre(begun <= unmet)
          expect(newToday(unmet - begun, begun, days)).toBe(newToday(unmet, 0, days))
        },
      ),
    )
  })

  it('reaches everything when it is kept every day', () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.integer({ min: 1, max: 300 }), (unmet, days) => {
        let left = unmet
        for (let day = days; day > 0; day -= 1) left -= Math.min(left, newToday(left, 0, day))
        expect(left).toBe(0)
      }),
    )
  })

  it('asks for nothing new on the day of the examination', () => {
    expect(newToday(100, 0, 0)).toBe(0)
  })
})
