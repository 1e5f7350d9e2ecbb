import type { Locale } from '../../content/schema.ts'
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
} from './kyrgyzFormat.ts'
import { inLargestUnit, type TimeUnit } from './timeUnit.ts'

/**
 * How one language writes dates, numbers and lists. A `Date` is written in the machine's time zone; a
 * day is a number, whole days since 1 January 1970, and is the same wherever the machine is.
 */
export interface Format {
  readonly date: (at: Date) => string
  readonly weekdayDate: (at: Date) => string
  readonly time: (at: Date) => string
  readonly day: (day: number) => string
  readonly weekdayDay: (day: number) => string
  /** Without its year. */
  readonly shortDay: (day: number) => string
  readonly dayRange: (from: number, to: number) => string
  /** Of a month from 0 to 11. */
  readonly shortMonth: (month: number) => string
  /** Of a weekday from 0, Sunday, to 6. */
  readonly shortWeekday: (weekday: number) => string
  /** Milliseconds as hours and minutes; as seconds below a minute. */
  readonly duration: (ms: number) => string
  readonly number: (value: number) => string
  /** A share between 0 and 1 in whole per cent. */
  readonly percent: (share: number) => string
  /** A span of time in its largest unit: «10 minutes», «3 days», «1.5 months». */
  readonly interval: (ms: number) => string
  readonly list: (items: readonly string[]) => string
  /** Alphabetical order. */
  readonly compare: (a: string, b: string) => number
}

// Kyrgyz sorts by the Russian rules, which put ң after н, ө after о and ү after у, as its alphabet does.
const kyrgyzCollator = new Intl.Collator('ru')

const dateOf = (day: number): Date => new Date(day * 24 * 60 * 60 * 1000)

/** Hours, minutes and seconds to be told: minutes are rounded, and seconds told only below one. */
function clockParts(ms: number): [number, number, number] {
  const seconds = Math.round(ms / 1000)
  if (seconds < 60) return [0, 0, seconds]
  const minutes = Math.round(seconds / 60)
  return [Math.floor(minutes / 60), minutes % 60, 0]
}

const kyrgyz: Format = {
  date: kyrgyzDate,
  weekdayDate: kyrgyzWeekdayDate,
  time: kyrgyzTime,
  day: (day) => kyrgyzDay(dateOf(day)),
  weekdayDay: (day) => kyrgyzWeekdayDay(dateOf(day)),
  shortDay: (day) => kyrgyzShortDay(dateOf(day)),
  dayRange: (from, to) => kyrgyzDayRange(dateOf(from), dateOf(to)),
  shortMonth: kyrgyzShortMonth,
  shortWeekday: kyrgyzShortWeekday,
  duration: (ms) => kyrgyzDuration(...clockParts(ms)),
  number: kyrgyzNumber,
  percent: kyrgyzPercent,
  interval: kyrgyzInterval,
  list: kyrgyzList,
  compare: kyrgyzCollator.compare,
}

function fromIntl(tag: string): Format {
  const date = new Intl.DateTimeFormat(tag, { dateStyle: 'long' })
  const weekdayDate = new Intl.DateTimeFormat(tag, { dateStyle: 'full' })
  const time = new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit' })
  const utc = { timeZone: 'UTC' } as const
  const day = new Intl.DateTimeFormat(tag, { ...utc, dateStyle: 'long' })
  const weekdayDay = new Intl.DateTimeFormat(tag, { ...utc, dateStyle: 'full' })
  const shortDay = new Intl.DateTimeFormat(tag, { ...utc, day: 'numeric', month: 'short' })
  const shortMonth = new Intl.DateTimeFormat(tag, { ...utc, month: 'short' })
  const shortWeekday = new Intl.DateTimeFormat(tag, { ...utc, weekday: 'short' })
  const [hours, minutes, seconds] = (['hour', 'minute', 'second'] as const).map(
    (unit) => new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'short' }),
  )
  const number = new Intl.NumberFormat(tag)
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 })
  const units = new Map<TimeUnit, Intl.NumberFormat>()
  const list = new Intl.ListFormat(tag)
  return {
    date: (at) => date.format(at),
    weekdayDate: (at) => weekdayDate.format(at),
    time: (at) => time.format(at),
    day: (value) => day.format(dateOf(value)),
    weekdayDay: (value) => weekdayDay.format(dateOf(value)),
    shortDay: (value) => shortDay.format(dateOf(value)),
    dayRange: (from, to) => day.formatRange(dateOf(from), dateOf(to)),
    shortMonth: (month) => shortMonth.format(new Date(Date.UTC(2026, month, 1))),
    // 1 February 2026 was a Sunday.
    shortWeekday: (weekday) => shortWeekday.format(new Date(Date.UTC(2026, 1, 1 + weekday))),
    duration: (ms) => {
      const parts = clockParts(ms)
      const told = [hours, minutes, seconds].flatMap((unit, index) =>
        parts[index] ? [unit?.format(parts[index]) ?? ''] : [],
      )
      return told.join(' ') || (minutes?.format(0) ?? '')
    },
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    interval: (ms) => {
      const { value, unit } = inLargestUnit(ms)
      const form =
        units.get(unit) ?? new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' })
      units.set(unit, form)
      return form.format(value)
    },
    list: (items) => list.format(items),
    compare: new Intl.Collator(tag).compare,
  }
}

export const FORMATS: Readonly<Record<Locale, Format>> = {
  ky: kyrgyz,
  ru: fromIntl('ru'),
  en: fromIntl('en-GB'),
}
