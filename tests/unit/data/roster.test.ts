import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import { exportProgress } from '../../../renderer/data/exportProgress.ts'
import { readRoster, saveRoster } from '../../../renderer/data/roster.ts'
import { NOBODY, type Roster } from '../../../renderer/domain/lesson/roster.ts'
import { START } from '../domain/memory/makeReview.ts'
import { failWritesTo, openFresh } from './openFresh.ts'

const roster: Roster = {
  names: ['Асан', 'Үсөн', 'Жаңыл'],
  called: ['Үсөн'],
  absent: ['Асан'],
  current: 'Үсөн',
}

describe('the names of a class', () => {
  it('are there for another window, with who was called and who is absent', async () => {
    const factory = new IDBFactory()
    const db = await openFresh(factory)

    await saveRoster(db, roster)

    expect(await readRoster(await openFresh(factory))).toEqual(roster)
  })

  it('are gone when they are deleted', async () => {
    const db = await openFresh()
    await saveRoster(db, roster)

    await saveRoster(db, NOBODY)

    expect(await readRoster(db)).toEqual(NOBODY)
    expect(await db.settings.toArray()).toEqual([])
  })

  it('go into no progress file', async () => {
    const db = await openFresh()
    await saveRoster(db, roster)

    const file = await exportProgress(db, START, '1.0.0')

    expect(file).not.toContain('Жаңыл')
  })

  it.each(['{"names":', '[]', '{"names":[1,"",null]}', 7])(
    'are none where what is kept is not a roster: %s',
    async (value) => {
      const db = await openFresh()
      await db.settings.put({ key: 'roster', value })

      expect(await readRoster(db)).toEqual(NOBODY)
    },
  )

  it('are said not to be kept where the disk is full', async () => {
    const db = await openFresh()
    db.close()
    failWritesTo(db, 'settings', new DOMException('full', 'QuotaExceededError'))
    await db.open()

    await expect(saveRoster(db, roster)).rejects.toMatchObject({ failure: 'full' })
  })
})
