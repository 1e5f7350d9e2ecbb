import { describe, expect, it } from 'vitest'
import { LOCALES } from '../../../content/schema.ts'
import { FORMATS } from '../../../renderer/i18n/format.ts'

const AFTERNOON = new Date(2026, 10, 23, 15, 5)

describe('FORMATS', () => {
  it('writes the same day in each language', () => {
    expect(LOCALES.map((locale) => FORMATS[locale].date(AFTERNOON))).toEqual([
      '2026-ж., 23-ноябрь',
      '23 ноября 2026 г.',
      '23 November 2026',
    ])
  })

  it('names the weekday in each language', () => {
    const [ky, ru, en] = LOCALES.map((locale) => FORMATS[locale].weekdayDate(AFTERNOON))

    expect(ky).toContain('дүйшөмбү')
    expect(ru).toContain('понедельник')
    expect(en).toContain('Monday')
  })

  it('counts the hours to 24 in each language', () => {
    expect(LOCALES.map((locale) => FORMATS[locale].time(AFTERNOON))).toEqual([
      '15:05',
      '15:05',
      '15:05',
    ])
  })

  it('writes a day without asking where the machine is', () => {
    const day = Date.UTC(2026, 10, 23) / 86_400_000

    expect(LOCALES.map((locale) => FORMATS[locale].day(day))).toEqual([
      '2026-ж., 23-ноябрь',
      '23 ноября 2026 г.',
      '23 November 2026',
    ])
    expect(LOCALES.map((locale) => FORMATS[locale].shortDay(day))).toEqual([
      '23-ноя.',
      '23 нояб.',
      '23 Nov',
    ])
  })

  it('tells a time spent in hours and minutes, and in seconds only below a minute', () => {
    const told = (ms: number) => LOCALES.map((locale) => FORMATS[locale].duration(ms))

    expect(told(80 * 60_000)).toEqual(['1\u00a0саат 20\u00a0мүнөт', '1 ч 20 мин', '1 hr 20 mins'])
    expect(told(59_700)).toEqual(['1\u00a0мүнөт', '1 мин', '1 min'])
    expect(told(40_000)).toEqual(['40\u00a0секунд', '40 с', '40 secs'])
    expect(told(0)).toEqual(['0\u00a0мүнөт', '0 мин', '0 mins'])
  })

  it('groups the figures of a number as each language does', () => {
    expect(LOCALES.map((locale) => FORMATS[locale].number(1234567.5))).toEqual([
      '1\u00a0234\u00a0567,5',
      '1\u00a0234\u00a0567,5',
      '1,234,567.5',
    ])
  })

  it('writes a share in whole per cent', () => {
    expect(LOCALES.map((locale) => FORMATS[locale].percent(0.456))).toEqual([
      '46%',
      '46\u00a0%',
      '46%',
    ])
  })

  it('says how long something takes in its largest unit', () => {
    const said = (ms: number) => LOCALES.map((locale) => FORMATS[locale].interval(ms))

    expect(said(20_000)).toEqual(['1 мүнөт', '1 минута', '1 minute'])
    expect(said(10 * 60_000)).toEqual(['10 мүнөт', '10 минут', '10 minutes'])
    expect(said(59.7 * 60_000)).toEqual(['1 саат', '1 час', '1 hour'])
    expect(said(3 * 86_400_000)).toEqual(['3 күн', '3 дня', '3 days'])
  })

  it('joins a list with the word of each language', () => {
    expect(LOCALES.map((locale) => FORMATS[locale].list(['A', 'B', 'C']))).toEqual([
      'A, B жана C',
      'A, B и C',
      'A, B and C',
    ])
  })

  it('sorts Kyrgyz by the Kyrgyz alphabet', () => {
    const alphabet = [...'абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя']

    const sorted = [...alphabet].reverse().sort(FORMATS.ky.compare)

    expect(sorted).toEqual(alphabet)
  })
})
