import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOfIso, weekdayOf } from '../../../../renderer/domain/statistics/calendarDay.ts'
import { heatLevel, heatMap } from '../../../../renderer/domain/statistics/heatMap.ts'
import { makeDay } from './makeDay.ts'

const day = (iso: string) => dayOfIso(iso) ?? 0

describe('the heat-map', () => {
  it('is a year of weeks from Monday to today', () => {
    fc.assert(
      fc.property(fc.integer({ min: 400, max: 40_000 }), (today) => {
        const weeks = heatMap([], today)
        const days = weeks.flatMap((week) => week.days.map((each) => each.day))

        expect(weeks).toHaveLength(53)
        expect(days).toEqual(
          Array.from({ length: days.length }, (_, i) => today - days.length + 1 + i),
        )
        expect(weeks.every((week) => weekdayOf(week.days[0]?.day ?? 0) === 1)).toBe(true)
        expect(days).toContain(today - 364)
      }),
    )
  })

  it('names each month where it begins, twelve or thirteen of them', () => {
    const weeks = heatMap([], day('2026-11-27'))
    const months = weeks.flatMap(({ month }) => month ?? [])

    expect(months).toEqual([11, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(weeks.find(({ month }) => month === 0)?.days.map((each) => each.day)).toContain(
      day('2026-01-01'),
    )
  })

  it('puts totals on their day, and leaves out what lies ahead', () => {
    const today = day('2026-11-27')
    const weeks = heatMap([makeDay(today, { answers: 30 }), makeDay(today + 1)], today)

    expect(weeks.at(-1)?.days.at(-1)).toMatchObject({ day: today, level: 3 })
    expect(weeks.flatMap(({ days }) => days.filter(({ totals }) => totals))).toHaveLength(1)
  })

  it('has five levels by the number of answers', () => {
    expect([0, 1, 9, 10, 24, 25, 49, 50, 5000].map(heatLevel)).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4])
  })
})
