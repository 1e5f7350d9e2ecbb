import { describe, expect, it } from 'vitest'
import { audiencePlace, openTextRequest, saveTextRequest } from '../../../electron/bridgeSchemas.ts'
import { addCrash, mayReload } from '../../../electron/crashAllowance.ts'
import { menuStrings } from '../../../electron/menuStrings.ts'
import { menuTemplate } from '../../../electron/menuTemplate.ts'

const LOCALES = ['ky', 'ru', 'en'] as const

describe('crash allowance', () => {
  const crashAll = (timesMs: number[]) => timesMs.reduce<number[]>(addCrash, [])

  it('reloads after three crashes within a minute, not after a fourth', () => {
    expect(mayReload(crashAll([0, 1000, 2000]))).toBe(true)
    expect(mayReload(crashAll([0, 1000, 2000, 3000]))).toBe(false)
  })

  it('forgets a crash after a minute', () => {
    expect(mayReload(crashAll([0, 1000, 2000, 60_000]))).toBe(true)
  })
})

describe('the menu', () => {
  const labelsOf = (items: ReturnType<typeof menuTemplate>): string[] =>
    items.flatMap(({ label, submenu }) => [
      label ?? '',
      ...(Array.isArray(submenu) ? submenu.filter((i) => i.type !== 'separator') : []).map(
        (item) => item.label ?? '',
      ),
    ])

  it.each(LOCALES)('has a word for every item in %s, on every system', (locale) => {
    for (const isMac of [true, false]) {
      const labels = labelsOf(menuTemplate(locale, { isMac, isPackaged: false }))

      expect(labels).not.toContain('')
    }
  })

  it.each(['ky', 'ru'] as const)('has no Latin letter in %s', (locale) => {
    const latin = Object.values(menuStrings[locale]).filter((word) => /[a-z]/i.test(word))

    expect(latin).toEqual([])
  })

  it('offers developer tools in an unpackaged run only', () => {
    const roles = (isPackaged: boolean) =>
      JSON.stringify(menuTemplate('en', { isMac: false, isPackaged }))

    expect(roles(false)).toContain('toggleDevTools')
    expect(roles(true)).not.toContain('toggleDevTools')
  })
})

describe('what the bridge accepts', () => {
  const save = {
    suggestedName: 'Аткаруу 2026-11-23.json',
    contents: '{}',
    title: 'Сактоо',
    filterName: 'Прогресс',
    extension: 'json',
  }
  const open = { title: 'Ачуу', filterName: 'Прогресс', extensions: ['json'], maxBytes: 1 }

  it('takes well-formed requests', () => {
    expect(saveTextRequest.parse(save)).toEqual(save)
    expect(openTextRequest.parse(open)).toEqual(open)
  })

  it.each(['', '.', '..', 'a/b', 'a\\b', 'C:x', 'a\u0000b', 'a\nb', 'x'.repeat(151)])(
    'refuses %j as the name of a file',
    (suggestedName) => {
      expect(saveTextRequest.safeParse({ ...save, suggestedName }).success).toBe(false)
    },
  )

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 40, '5'])(
    'refuses %s as a size limit',
    (maxBytes) => {
      expect(openTextRequest.safeParse({ ...open, maxBytes }).success).toBe(false)
    },
  )

  it.each(['/present/lesson/3f', '/present/russia/service?with=a,b/c&row=%D2%A3'])(
    'takes %j as a place for the audience',
    (place) => {
      expect(audiencePlace.safeParse(place).success).toBe(true)
    },
  )

  it.each([
    '',
    '/',
    '/present',
    '/presenter/x',
    '/settings',
    ' /present/x',
    '/present/a b',
    '/present/x#/settings',
    '/present/x\n/settings',
    '/present/\\x',
    'https://example.org/present/x',
    '//present/x',
    'javascript:/present/x',
    `/present/${'x'.repeat(2000)}`,
    7,
    undefined,
  ])('refuses %j as a place for the audience', (place) => {
    expect(audiencePlace.safeParse(place).success).toBe(false)
  })
})
