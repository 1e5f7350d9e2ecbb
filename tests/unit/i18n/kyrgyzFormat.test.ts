import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  kyrgyzDate,
  kyrgyzDuration,
  kyrgyzList,
  kyrgyzNumber,
  kyrgyzPercent,
  kyrgyzTime,
  kyrgyzWeekdayDate,
} from '../../../renderer/i18n/kyrgyzFormat.ts'

// The independent source: CLDR's Kyrgyz as Node carries it. Where Node does not, nothing here would be tested.
const intl = {
  date: new Intl.DateTimeFormat('ky', { dateStyle: 'long' }),
  weekdayDate: new Intl.DateTimeFormat('ky', { dateStyle: 'full' }),
  time: new Intl.DateTimeFormat('ky', { hour: '2-digit', minute: '2-digit' }),
  number: new Intl.NumberFormat('ky'),
  percent: new Intl.NumberFormat('ky', { style: 'percent', maximumFractionDigits: 0 }),
  list: new Intl.ListFormat('ky'),
}

const daysOf = (year: number) =>
  Array.from({ length: 366 }, (_, day) => new Date(year, 0, 1 + day, 12))

const times = Array.from({ length: 24 * 60 }, (_, minute) => new Date(2026, 5, 1, 0, minute))

it('has Kyrgyz locale data to be held against', () => {
  expect(intl.date.resolvedOptions().locale).toBe('ky')
})

describe('Kyrgyz dates and times', () => {
  it('are those of CLDR on every day of a year', () => {
    const days = daysOf(2026)

    expect(days.map(kyrgyzDate)).toEqual(days.map((day) => intl.date.format(day)))
  })

  it('name the weekday as CLDR does on every day of a leap year', () => {
    const days = daysOf(2028)

    expect(days.map(kyrgyzWeekdayDate)).toEqual(days.map((day) => intl.weekdayDate.format(day)))
  })

  it('are those of CLDR in every minute of a day', () => {
    expect(times.map(kyrgyzTime)).toEqual(times.map((time) => intl.time.format(time)))
  })
})

describe('Kyrgyz numbers', () => {
  it('are whole numbers as CLDR writes them', () => {
    fc.assert(
      fc.property(fc.integer(), (value) => {
        expect(kyrgyzNumber(value)).toBe(intl.number.format(value))
      }),
    )
  })

  it('are numbers with thousandths as CLDR writes them', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), (thousandths) => {
        expect(kyrgyzNumber(thousandths / 1000)).toBe(intl.number.format(thousandths / 1000))
      }),
    )
  })

  it('never write nought with a sign', () => {
    expect([0, -0, -0.0001].map((value) => kyrgyzNumber(value))).toEqual(['0', '0', '0'])
  })

  it('are percentages as CLDR writes them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 1000 }), (a, b) => {
        const share = Math.min(a, b) / b
        fc.pre(Math.abs(((share * 100) % 1) - 0.5) > 1e-9) // halves may round either way
        expect(kyrgyzPercent(share)).toBe(intl.percent.format(share))
      }),
    )
  })
})

describe('Kyrgyz spans of time', () => {
  it('are written as CLDR writes their units', () => {
    const spans = { minute: 60_000, hour: 3_600_000, day: 86_400_000 }

    for (const [unit, ms] of Object.entries(spans)) {
      const theirs = new Intl.NumberFormat('ky', { style: 'unit', unit, unitDisplay: 'long' })
      for (const count of [1, 2, 5, 11, 21])
        expect(kyrgyzDuration(count * ms)).toBe(theirs.format(count))
    }
  })

  it('are months and years with a decimal', () => {
    const DAY = 86_400_000
    const month = new Intl.NumberFormat('ky', { style: 'unit', unit: 'month', unitDisplay: 'long' })
    const year = new Intl.NumberFormat('ky', { style: 'unit', unit: 'year', unitDisplay: 'long' })

    expect(kyrgyzDuration(46 * DAY)).toBe(month.format(1.5))
    expect(kyrgyzDuration(498 * DAY)).toBe(year.format(1.4))
  })
})

describe('Kyrgyz lists', () => {
  it('are joined as CLDR joins them', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { maxLength: 6 }), (items) => {
        expect(kyrgyzList(items)).toBe(intl.list.format(items))
      }),
    )
  })
})
