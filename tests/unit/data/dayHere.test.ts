import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dayHere, startOfDayHere } from '../../../renderer/data/dayHere.ts'
import { isoOfDay } from '../../../renderer/domain/statistics/calendarDay.ts'

const ZONES = ['Asia/Bishkek', 'Europe/Berlin', 'America/New_York', 'Pacific/Kiritimati']

describe.each(ZONES)('the study day in %s', (zone) => {
  const before = process.env.TZ
  beforeEach(() => {
    process.env.TZ = zone
  })
  afterEach(() => {
    process.env.TZ = before
  })

  it('begins at four on every day of a year, clock changes included, and not a moment sooner', () => {
    for (let day = 20_454; day < 20_454 + 366; day += 1) {
      const start = startOfDayHere(day)

      expect(dayHere(start), isoOfDay(day)).toBe(day)
      expect(dayHere(start - 1), isoOfDay(day)).toBe(day - 1)
      expect(new Date(start).getHours()).toBe(4)
    }
  })
})
