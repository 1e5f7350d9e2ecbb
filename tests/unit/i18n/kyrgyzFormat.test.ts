import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  kyrgyzDate,
  kyrgyzDay,
  kyrgyzDayRange,
  kyrgyzDuration,
  kyrgyzInterval,
  kyrgyzList,
  kyrgyzNumber,
  kyrgyzPercent,
  kyrgyzShortDay,
  kyrgyzShortMonth,
  kyrgyzShortWeekday,
  kyrgyzTime,
  kyrgyzWeekdayDate,
  kyrgyzWeekdayDay,
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

describe('Kyrgyz days, which know no time zone', () => {
  const utc = { timeZone: 'UTC' } as const
  const long = new Intl.DateTimeFormat('ky', { ...utc, dateStyle: 'long' })
  const full = new Intl.DateTimeFormat('ky', { ...utc, dateStyle: 'full' })
  const short = new Intl.DateTimeFormat('ky', { ...utc, day: 'numeric', month: 'short' })
  const month = new Intl.DateTimeFormat('ky', { ...utc, month: 'short' })
  const weekday = new Intl.DateTimeFormat('ky', { ...utc, weekday: 'short' })
  const days = Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(2028, 0, 1 + day)))

  it('are those of CLDR on every day of a leap year', () => {
    expect(days.map(kyrgyzDay)).toEqual(days.map((day) => long.format(day)))
    expect(days.map(kyrgyzWeekdayDay)).toEqual(days.map((day) => full.format(day)))
    expect(days.map(kyrgyzShortDay)).toEqual(days.map((day) => short.format(day)))
  })

  it('name months and weekdays briefly as CLDR does, months in small letters', () => {
    expect(days.map((day) => kyrgyzShortMonth(day.getUTCMonth()))).toEqual(
      days.map((day) => month.format(day).toLowerCase()),
    )
    expect(days.map((day) => kyrgyzShortWeekday(day.getUTCDay()))).toEqual(
      days.map((day) => weekday.format(day)),
    )
  })

  it('span from one to another as CLDR writes it, with one kind of dash', () => {
    const first = new Date(Date.UTC(2028, 10, 27))
    const lengths = [1, 2, 3, 4, 35, 66, 400]
    const ends = lengths.map((length) => new Date(first.getTime() + length * 86_400_000))

    expect(ends.map((end) => kyrgyzDayRange(first, end))).toEqual(
      ends.map((end) => long.formatRange(first, end).replace(' - ', ' – ')),
    )
  })

  it('tell how long something took in the words of CLDR', () => {
    const unit = (name: string, value: number) =>
      new Intl.NumberFormat('ky', { style: 'unit', unit: name, unitDisplay: 'long' })
        .format(value)
        .replace(' ', '\u00a0')

    expect(kyrgyzDuration(1, 20, 0)).toBe(`${unit('hour', 1)} ${unit('minute', 20)}`)
    expect(kyrgyzDuration(0, 0, 40)).toBe(unit('second', 40))
    expect(kyrgyzDuration(0, 0, 0)).toBe(unit('minute', 0))
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
        expect(kyrgyzInterval(count * ms)).toBe(theirs.format(count))
    }
  })

  it('are months and years with a decimal', () => {
    const DAY = 86_400_000
    const month = new Intl.NumberFormat('ky', { style: 'unit', unit: 'month', unitDisplay: 'long' })
    const year = new Intl.NumberFormat('ky', { style: 'unit', unit: 'year', unitDisplay: 'long' })

    expect(kyrgyzInterval(46 * DAY)).toBe(month.format(1.5))
    expect(kyrgyzInterval(498 * DAY)).toBe(year.format(1.4))
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
