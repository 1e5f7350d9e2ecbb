import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  dayOfIso,
  isoOfDay,
  monthOf,
  weekdayOf,
} from '../../../../renderer/domain/statistics/calendarDay.ts'

it('a study day and its date lead to each other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 80_000 }), (day) => {
      const date = new Date(`${isoOfDay(day)}T12:00:00Z`)

      expect(dayOfIso(isoOfDay(day))).toBe(day)
      expect(weekdayOf(day)).toBe(date.getUTCDay())
      expect(monthOf(day)).toBe(date.getUTCMonth())
    }),
  )
})

it('what is no date is no day', () => {
  for (const iso of ['', '2027-02-30', '2027-13-01', '2027-1-1', 'tomorrow', '02027-01-01'])
    expect(dayOfIso(iso)).toBeNull()
})
