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
  const nothing = () => undefined
  const commands = {
    about: nothing,
    open: nothing,
    openRecent: nothing,
    clearRecent: nothing,
    showBackups: nothing,
    showLogs: nothing,
    textSize: nothing,
    closeAudience: nothing,
  }
  const makeMenu = (wanted: Partial<Parameters<typeof menuTemplate>[0]> = {}) =>
    menuTemplate({
      locale: 'en',
      isMac: false,
      isPackaged: false,
      recent: [],
      isAudienceOpen: false,
      commands,
      ...wanted,
    })
  type Items = ReturnType<typeof menuTemplate>
  /** Every item, those of menus within menus too. */
  const itemsIn = (items: Items): Items =>
    items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsIn(item.submenu) : [])])
  const find = (items: Items, id: string) => itemsIn(items).find((item) => item.id === id)

  it.each(LOCALES)('has a word for every item in %s, on every system', (locale) => {
    for (const isMac of [true, false]) {
      const items = itemsIn(makeMenu({ locale, isMac })).filter(({ type }) => type !== 'separator')

      expect(items.filter(({ label }) => !label)).toEqual([])
    }
  })

  it.each(['ky', 'ru'] as const)('has no Latin letter in %s', (locale) => {
    const latin = Object.values(menuStrings[locale]).filter((word) => /[a-z]/i.test(word))

    expect(latin).toEqual([])
  })

  it('offers developer tools in an unpackaged run only', () => {
    expect(JSON.stringify(makeMenu())).toContain('toggleDevTools')
    expect(JSON.stringify(makeMenu({ isPackaged: true }))).not.toContain('toggleDevTools')
  })

  it('has one way to each command, and no two commands on one key', () => {
    for (const isMac of [true, false]) {
      const items = itemsIn(makeMenu({ isMac, recent: ['/a/b.json'] }))
      const ids = items.flatMap(({ id }) => id ?? [])
      const keys = items.flatMap(({ accelerator }) => accelerator ?? [])

      expect(ids).toEqual([...new Set(ids)])
      expect(keys).toEqual([...new Set(keys)])
      for (const id of ['open', 'about', 'backups', 'logs', 'clear-recent', 'text-larger'])
        expect(find(items, id)?.click, id).toBeDefined()
    }
  })

  it('names recent files by their names and opens them by their paths', () => {
    const opened: string[] = []
    const openRecent = (file: string) => opened.push(file)
    const items = makeMenu({
      recent: ['/home/a/Q&A.atlaslesson', '/home/b/x.json'],
      commands: { ...commands, openRecent },
    })

    const second = find(items, 'recent-1')
    Reflect.apply(second?.click ?? nothing, second, [])

    expect(find(items, 'recent-0')?.label).toBe('Q&&A.atlaslesson')
    expect(opened).toEqual(['/home/b/x.json'])
  })

  it('closes the audience’s window only while there is one', () => {
    expect(find(makeMenu(), 'close-audience')?.enabled).toBe(false)
    expect(find(makeMenu({ isAudienceOpen: true }), 'close-audience')?.enabled).toBe(true)
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
