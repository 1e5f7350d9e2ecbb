import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dueForecast } from '../../../../renderer/domain/statistics/dueForecast.ts'
import { studyDayAt } from '../../../../renderer/domain/statistics/studyDay.ts'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR

it('counts on today what has waited, and says how much of it has', () => {
  const days = dueForecast(
    [-3, 0.2, 0.9, 1, 40].map((day) => 100 * DAY + day * DAY),
    100,
    30,
    (at) => Math.floor(at / DAY),
  )

  expect(days).toHaveLength(30)
  expect(days[0]).toEqual({ day: 100, due: 3, overdue: 1 })
  expect(days[1]).toEqual({ day: 101, due: 1, overdue: 0 })
})

it('loses and doubles nothing on a night when the clock changes', () => {
  const change = Date.UTC(2026, 2, 29, 1)
  const dayOf = (at: number) => studyDayAt(at, at < change ? -60 : -120)
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -72, max: 240 })), (hours) => {
      const dues = hours.map((hour) => change + hour * HOUR)
      const days = dueForecast(dues, dayOf(change), 30, dayOf)

      expect(days.reduce((sum, { due }) => sum + due, 0)).toBe(dues.length)
      for (const { day, due } of days.slice(1))
        expect(due).toBe(dues.filter((at) => dayOf(at) === day).length)
    }),
  )
})
