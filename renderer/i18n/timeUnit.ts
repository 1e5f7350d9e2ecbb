const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** Months and years of mean length: an interval has no place in the calendar. */
const UNITS = [
  ['year', 365.25 * DAY_MS],
  ['month', (365.25 / 12) * DAY_MS],
  ['day', DAY_MS],
  ['hour', HOUR_MS],
  ['minute', MINUTE_MS],
] as const

export type TimeUnit = (typeof UNITS)[number][0]

/** So nearly one of a unit as to be called one: 59 minutes are an hour, 21 hours are not a day. */
const NEARLY_ONE = 0.95

/** A span of time in the largest unit of which it holds one, rounded; a minute at least. */
export function inLargestUnit(ms: number): { readonly value: number; readonly unit: TimeUnit } {
  for (const [unit, length] of UNITS)
    if (ms / length >= NEARLY_ONE) return { value: rounded(ms / length, unit), unit }
  return { value: 1, unit: 'minute' }
}

/** A month and a half is not two months; half a day more or less is no matter. */
const rounded = (value: number, unit: TimeUnit): number =>
  unit === 'month' || unit === 'year' ? Math.round(value * 10) / 10 : Math.round(value)
