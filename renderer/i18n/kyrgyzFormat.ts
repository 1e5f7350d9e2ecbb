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
export function kyrgyzInterval(ms: number): string {
  const { value, unit } = inLargestUnit(ms)
  return `${kyrgyzNumber(value)} ${UNITS[unit]}`
}

const SHORT_MONTHS = [
  'янв',
  'фев',
  'мар',
  'апр',
  'май',
  'июн',
  'июл',
  'авг',
  'сен',
  'окт',
  'ноя',
  'дек',
] as const

const SHORT_WEEKDAYS = ['жек.', 'дүй.', 'шейш.', 'шарш.', 'бейш.', 'жума', 'ишм.'] as const

/** «ноя», of a month from 0 to 11. */
export const kyrgyzShortMonth = (month: number): string => SHORT_MONTHS[month] ?? ''

/** «дүй.», of a weekday from 0, Sunday, to 6. */
export const kyrgyzShortWeekday = (weekday: number): string => SHORT_WEEKDAYS[weekday] ?? ''

/** «27-ноя.», of a date in UTC; «5-май», which is no abbreviation, goes without the stop. */
export function kyrgyzShortDay(date: Date): string {
  const month = kyrgyzShortMonth(date.getUTCMonth())
  return `${date.getUTCDate()}-${month}${month === 'май' ? '' : '.'}`
}

/** «2026-ж., 23-ноябрь», of a date in UTC. */
export const kyrgyzDay = (date: Date): string => `${date.getUTCFullYear()}-ж., ${dayOfMonth(date)}`

/** «2026-ж., 23-ноябрь, дүйшөмбү», of a date in UTC. */
export const kyrgyzWeekdayDay = (date: Date): string =>
  `${kyrgyzDay(date)}, ${WEEKDAYS[date.getUTCDay()]}`

/** «27–29-ноябрь 2026-ж.», «27-ноябрь – 3-декабрь 2026-ж.», of dates in UTC. */
export function kyrgyzDayRange(from: Date, to: Date): string {
  const year = (date: Date) => `${date.getUTCFullYear()}-ж.`
  if (from.getUTCFullYear() !== to.getUTCFullYear())
    return `${dayOfMonth(from)} ${year(from)} – ${dayOfMonth(to)} ${year(to)}`
  if (from.getUTCMonth() !== to.getUTCMonth())
    return `${dayOfMonth(from)} – ${dayOfMonth(to)} ${year(to)}`
  return `${from.getUTCDate()}–${dayOfMonth(to)} ${year(to)}`
}

const dayOfMonth = (date: Date): string => `${date.getUTCDate()}-${MONTHS[date.getUTCMonth()]}`

/** «1 саат 20 мүнөт», «40 секунд»: of what is given, whole numbers, those of nought left out. */
export const kyrgyzDuration = (hours: number, minutes: number, seconds: number): string =>
  joinDuration([
    [hours, `${kyrgyzNumber(hours)}${NO_BREAK_SPACE}саат`],
    [minutes, `${kyrgyzNumber(minutes)}${NO_BREAK_SPACE}мүнөт`],
    [seconds, `${kyrgyzNumber(seconds)}${NO_BREAK_SPACE}секунд`],
  ])

const joinDuration = (parts: readonly (readonly [number, string])[]): string =>
  parts
    .filter(([value]) => value > 0)
    .map(([, text]) => text)
    .join(' ') || `0${NO_BREAK_SPACE}мүнөт`
