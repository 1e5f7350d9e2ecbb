import { inLargestUnit, type TimeUnit } from './timeUnit.ts'

/**
 * Kyrgyz dates, numbers and lists. Chromium carries no Kyrgyz locale data and silently answers in
 * English, so these few forms are our own, after CLDR's `ky`; Node has that data, and the unit tests
 * hold every form against it.
 */

const MONTHS = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
] as const

const WEEKDAYS = [
  'жекшемби',
  'дүйшөмбү',
  'шейшемби',
  'шаршемби',
  'бейшемби',
  'жума',
  'ишемби',
] as const

const UNITS = {
  minute: 'мүнөт',
  hour: 'саат',
  day: 'күн',
  month: 'ай',
  year: 'жыл',
} as const satisfies Record<TimeUnit, string>

const NO_BREAK_SPACE = '\u00a0'

/** «2026-ж., 23-ноябрь», in the machine's time zone. */
export const kyrgyzDate = (date: Date): string =>
  `${date.getFullYear()}-ж., ${date.getDate()}-${MONTHS[date.getMonth()]}`

/** «2026-ж., 23-ноябрь, дүйшөмбү». */
export const kyrgyzWeekdayDate = (date: Date): string =>
  `${kyrgyzDate(date)}, ${WEEKDAYS[date.getDay()]}`

/** «09:05». */
export const kyrgyzTime = (date: Date): string =>
  `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`

/** «1 234,5»: groups of three with a no-break space, a decimal comma, at most `digits` decimals. */
export function kyrgyzNumber(value: number, digits = 3): string {
  const scale = 10 ** digits
  const rounded = Math.round(Math.abs(value) * scale) / scale
  const [whole = '0', fraction] = rounded.toFixed(digits).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, NO_BREAK_SPACE)
  const decimals = fraction?.replace(/0+$/, '')
  const sign = value < 0 && rounded !== 0 ? '-' : ''
  return `${sign}${grouped}${decimals ? `,${decimals}` : ''}`
}

/** «45%» of a share between 0 and 1. */
export const kyrgyzPercent = (share: number): string => `${kyrgyzNumber(share * 100, 0)}%`

/** «а, б жана в». */
export function kyrgyzList(items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  if (items.length < 2) return last
  return `${items.slice(0, -1).join(', ')} жана ${last}`
}

/** «10 мүнөт», «1,5 ай»: a span of time in its largest unit. Kyrgyz counts without plurals. */
export function kyrgyzDuration(ms: number): string {
  const { value, unit } = inLargestUnit(ms)
  return `${kyrgyzNumber(value)} ${UNITS[unit]}`
}
