import { expect, test } from '@playwright/test'
import { build } from 'vite'
import { LOCALES } from '../../content/schema.ts'
import { open, speak } from './atlas.ts'

/** The formatter as one script, to be run inside Chromium, which has no Kyrgyz of its own. */
async function formatterScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: 'renderer/i18n/format.ts', formats: ['iife'], name: 'atlasFormat' },
    },
  })
  const [output] = Array.isArray(result) ? result : [result]
  if (!output || !('output' in output)) throw new Error('nothing was built')
  return output.output[0].code
}

test('writes Kyrgyz dates, numbers and lists without a Latin letter, inside Chromium', async ({
  page,
}) => {
  await open(page)
  const script = await formatterScript()

  const written = await page.evaluate((code) => {
    const { FORMATS } = new Function(`${code}; return atlasFormat`)()
    const days = Array.from({ length: 366 }, (_, day) => new Date(2028, 0, 1 + day, day % 24, 5))
    const { date, weekdayDate, time, number, percent, list } = FORMATS.ky
    const { day, weekdayDay, shortDay, dayRange, shortMonth, shortWeekday, duration } = FORMATS.ky
    const numbers = Array.from({ length: 366 }, (_, index) => 21_184 + index)
    return [
      ...days.flatMap((day) => [date(day), weekdayDate(day), time(day)]),
      ...numbers.flatMap((each) => [day(each), weekdayDay(each), shortDay(each)]),
      ...[1, 20, 60, 400].map((length) => dayRange(21_184, 21_184 + length)),
      ...Array.from({ length: 12 }, (_, month) => shortMonth(month)),
      ...Array.from({ length: 7 }, (_, weekday) => shortWeekday(weekday)),
      ...[0, 5_000, 61_000, 3_600_000, 400_000_000].map(duration),
      ...[0, 1, -5, 12.5, 1234567.891, 1e15].map(number),
      ...[0, 0.005, 0.5, 1].map(percent),
      list(['а']),
      list(['а', 'б']),
      list(['а', 'б', 'в']),
    ].join('\n')
  }, script)

  expect(written).toContain('2028-ж., 29-февраль, шейшемби')
  expect(written.match(/.*[A-Za-z].*/g)).toBeNull()
})

test('shows no Latin letter on the Kyrgyz screens but names of keys and codes', async ({
  page,
}) => {
  for (const place of [
    '/',
    '/explore',
    '/explore/france',
    '/quiz',
    '/progress',
    '/plan',
    '/notes',
  ]) {
    await open(page, place, 'ky')
    const latin = await page.evaluate(() => {
      const found: string[] = []
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const isElsewhere = node.parentElement?.closest(
          '[lang="en"], [lang="ru"], script, noscript',
        )
        if (!isElsewhere && /[A-Za-z]/.test(node.textContent ?? ''))
          found.push(node.textContent ?? '')
      }
      return found
    })
    expect(latin, place).toEqual([])
  }
})

test('cuts no text short in any language', async ({ page }) => {
  for (const locale of LOCALES)
    for (const place of [
      '/',
      '/explore',
      '/explore/france',
      '/quiz',
      '/progress',
      '/plan',
      '/notes',
      '/settings',
    ]) {
      await open(page, place)
      await speak(page, locale)
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('a, button, h1, h2, h3, p, span, label')]
          .filter((element) => {
            const { overflowX } = getComputedStyle(element)
            const isCut = overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1
            return isCut && element.textContent !== ''
          })
          .map((element) => element.textContent),
      )
      expect(cut, `${place} in ${locale}`).toEqual([])
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(sideways, `${place} in ${locale} scrolls sideways`).toBeLessThanOrEqual(0)
    }
})
