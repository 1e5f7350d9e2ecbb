import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import { ensureDeviceId } from '../../../renderer/data/ensureDeviceId.ts'
import { DEFAULT_SETTINGS, readSettings, saveSetting } from '../../../renderer/data/settings.ts'
import { failWritesTo, openFresh } from './openFresh.ts'

describe('readSettings', () => {
  it('starts with the defaults', async () => {
    expect(await readSettings(await openFresh())).toEqual(DEFAULT_SETTINGS)
  })

  it('remembers each choice on its own', async () => {
    const db = await openFresh()

    await saveSetting(db, 'locale', 'ru')
    await saveSetting(db, 'textScale', 1.25)
    await saveSetting(db, 'lastPlace', '/explore/france')
    await saveSetting(db, 'newPerDay', 0)
    await saveSetting(db, 'grades', 4)

    expect(await readSettings(db)).toEqual({
      ...DEFAULT_SETTINGS,
      locale: 'ru',
      textScale: 1.25,
      lastPlace: '/explore/france',
      newPerDay: 0,
      grades: 4,
    })
  })

  it('falls back to the default for what is kept but unusable', async () => {
    const db = await openFresh()
    await db.settings.bulkPut([
      { key: 'locale', value: 'fr' },
      { key: 'theme', value: 3 },
      { key: 'textScale', value: 40 },
      { key: 'shortcuts', value: 'no' },
      { key: 'lastPlace', value: 'x'.repeat(2001) },
      { key: 'newPerDay', value: 201 },
      { key: 'sessionSize', value: 7.5 },
      { key: 'learnAheadMinutes', value: -1 },
      { key: 'grades', value: 3 },
      { key: 'burySiblings', value: 'yes' },
      { key: 'of another version', value: true },
    ])

    expect(await readSettings(db)).toEqual(DEFAULT_SETTINGS)
  })
})

describe('saveSetting', () => {
  it('says so when the choice could not be kept', async () => {
    const db = await openFresh()
    db.close()
    failWritesTo(db, 'settings', new DOMException('no room', 'QuotaExceededError'))
    await db.open()

    const saving = saveSetting(db, 'theme', 'dark')

    await expect(saving).rejects.toMatchObject({ name: 'StorageError', failure: 'full' })
    expect(await readSettings(db)).toEqual(DEFAULT_SETTINGS)
  })
})

describe('ensureDeviceId', () => {
  it('is made once and the same in every window', async () => {
    const factory = new IDBFactory()
    const windows = [await openFresh(factory), await openFresh(factory)]

    const ids = await Promise.all(windows.map((db) => ensureDeviceId(db)))

    expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/)
    expect(ids[1]).toBe(ids[0])
  })
})
