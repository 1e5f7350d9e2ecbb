import type { Locale } from '../../content/schema.ts'
import {
  kyrgyzDate,
  kyrgyzDuration,
  kyrgyzList,
  kyrgyzNumber,
  kyrgyzPercent,
  kyrgyzTime,
  kyrgyzWeekdayDate,
} from './kyrgyzFormat.ts'
import { inLargestUnit, type TimeUnit } from './timeUnit.ts'

/** How one language writes dates, numbers and lists. Dates are in the machine's time zone. */
export interface Format {
  readonly date: (at: Date) => string
  readonly weekdayDate: (at: Date) => string
  readonly time: (at: Date) => string
  readonly number: (value: number) => string
  /** A share between 0 and 1 in whole per cent. */
  readonly percent: (share: number) => string
  /** A span of time in its largest unit: «10 minutes», «3 days», «1.5 months». */
  readonly duration: (ms: number) => string
  readonly list: (items: readonly string[]) => string
  /** Alphabetical order. */
  readonly compare: (a: string, b: string) => number
}

// Kyrgyz sorts by the Russian rules, which put ң after н, ө after о and ү after у, as its alphabet does.
const kyrgyzCollator = new Intl.Collator('ru')

const kyrgyz: Format = {
  date: kyrgyzDate,
  weekdayDate: kyrgyzWeekdayDate,
  time: kyrgyzTime,
  number: kyrgyzNumber,
  percent: kyrgyzPercent,
  duration: kyrgyzDuration,
  list: kyrgyzList,
  compare: kyrgyzCollator.compare,
}

function fromIntl(tag: string): Format {
  const date = new Intl.DateTimeFormat(tag, { dateStyle: 'long' })
  const weekdayDate = new Intl.DateTimeFormat(tag, { dateStyle: 'full' })
  const time = new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit' })
  const number = new Intl.NumberFormat(tag)
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 })
  const units = new Map<TimeUnit, Intl.NumberFormat>()
  const list = new Intl.ListFormat(tag)
  return {
    date: (at) => date.format(at),
    weekdayDate: (at) => weekdayDate.format(at),
    time: (at) => time.format(at),
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    duration: (ms) => {
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
