import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { AtlasDatabase } from '../../../renderer/data/AtlasDatabase.ts'
import {
  type DatabaseEvent,
  type OpenedDatabase,
  openDatabase,
} from '../../../renderer/data/openDatabase.ts'
import { recordAnswer } from '../../../renderer/data/recordAnswer.ts'
import { recordAttempt } from '../../../renderer/data/recordAttempt.ts'
import { saveNote } from '../../../renderer/data/saveNote.ts'
import { makeWalk } from '../domain/attempts/makeAttempt.ts'
import { makeCard } from '../domain/memory/makeCard.ts'
import { makeReview } from '../domain/memory/makeReview.ts'
import { contentsOf } from './openFresh.ts'

const NAME = 'atkaruu-atlas'

const opened = (result: OpenedDatabase): AtlasDatabase => {
  if (result.kind !== 'open') throw new Error(`unavailable: ${result.reason}`)
  return result.db
}

/** Writes what version 1 of the database held, with the tables as they were then, and gives it back. */
const keepAsFirstVersion = async (factory: IDBFactory) => {
  const db = new Dexie(NAME, { indexedDB: factory })
  db.version(1).stores({
    reviews: 'id, questionId, at',
    cards: 'questionId, due',
    settings: 'key',
  })
  const rows = {
    reviews: [makeReview({ id: 'r1' }), makeReview({ id: 'r2', mode: 'practice' })],
    cards: [makeCard()],
    settings: [
      { key: 'deviceId', value: 'laptop' },
      { key: 'locale', value: 'ru' },
    ],
  }
  for (const [table, kept] of Object.entries(rows)) await db.table(table).bulkAdd(kept)
  db.close()
  return rows
}

/** What a later version of the program would do, without our code. */
const openAsLaterVersion = (factory: IDBFactory, onBlocked = () => {}) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const request = factory.open(NAME, 90)
    request.onupgradeneeded = () => request.result.createObjectStore('from-the-future')
    request.onblocked = onBlocked
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

const refusingFactory = (error: DOMException): IDBFactory => {
  const factory = new IDBFactory()
  factory.open = () => {
    throw error
  }
  return factory
}

afterEach(() => vi.unstubAllGlobals())

describe('openDatabase', () => {
  it('finds again what was kept before', async () => {
    const factory = new IDBFactory()
    const before = opened(await openDatabase({ factory }))
    await recordAnswer(before, makeReview())
    before.close()

    const after = opened(await openDatabase({ factory }))

    expect(await after.reviews.toArray()).toEqual([makeReview()])
    after.close()
  })

  it('takes over all that the first version of the program kept', async () => {
    const factory = new IDBFactory()
    const rows = await keepAsFirstVersion(factory)

    const db = opened(await openDatabase({ factory }))

    expect(await contentsOf(db)).toMatchObject({ ...rows, notes: [], attempts: [] })
    expect(db.verno).toBe(5)
    db.close()
  })

  it('changes nothing when what was taken over is opened again', async () => {
    const factory = new IDBFactory()
    await keepAsFirstVersion(factory)
    const first = opened(await openDatabase({ factory }))
    await saveNote(first, 'france/enforce-judgment', 'Унутпа', 0)
    await recordAttempt(first, makeWalk())
    const before = await contentsOf(first)
    first.close()

    const second = opened(await openDatabase({ factory }))

    expect(await contentsOf(second)).toEqual(before)
    second.close()
  })

  it('writes nothing by itself', async () => {
    const db = opened(await openDatabase({ factory: new IDBFactory() }))

    const counts = await Promise.all(db.tables.map((table) => table.count()))

    expect(counts.filter((count) => count > 0)).toEqual([])
    db.close()
  })

  it('goes on without storage where there is no IndexedDB', async () => {
    vi.stubGlobal('indexedDB', undefined)

    expect(await openDatabase()).toMatchObject({ kind: 'unavailable', reason: 'refused' })
  })

  it('goes on without storage where the page may not even ask', async () => {
    const original = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB')
    Object.defineProperty(globalThis, 'indexedDB', {
      configurable: true,
      get: () => {
        throw new DOMException('sandboxed', 'SecurityError')
      },
    })

    const result = await openDatabase()
    Object.defineProperty(globalThis, 'indexedDB', original ?? {})

    expect(result).toMatchObject({ kind: 'unavailable', reason: 'refused' })
  })

  it.each([
    ['SecurityError', 'refused'],
    ['InvalidStateError', 'refused'],
    ['QuotaExceededError', 'full'],
  ])('tells why opening failed: %s is «%s»', async (name, reason) => {
    const factory = refusingFactory(new DOMException('no', name))

    expect(await openDatabase({ factory })).toMatchObject({ kind: 'unavailable', reason })
  })

  it('leaves the data of a newer version alone', async () => {
    const factory = new IDBFactory()
    const later = await openAsLaterVersion(factory)
    later.close()

    const result = await openDatabase({ factory })

    expect(result).toMatchObject({ kind: 'unavailable', reason: 'newer' })
    const again = await openAsLaterVersion(factory)
    expect([...again.objectStoreNames]).toEqual(['from-the-future'])
    expect(again.version).toBe(90)
    again.close()
  })

  it('lets go when another window upgrades, says so, and refuses to write from then on', async () => {
    const factory = new IDBFactory()
    const events: DatabaseEvent[] = []
    const blocked = vi.fn()
    const db = opened(await openDatabase({ factory, onEvent: (event) => events.push(event) }))

    const later = await openAsLaterVersion(factory, blocked)

    expect(events).toEqual(['outdated'])
    expect(blocked).not.toHaveBeenCalled()
    await expect(recordAnswer(db, makeReview())).rejects.toMatchObject({ failure: 'lost' })
    later.close()
  })

  it('says that it waits while an older window will not let go', async () => {
    const factory = new IDBFactory()
    const older = await new Promise<IDBDatabase>((resolve) => {
      const request = factory.open(NAME, 1)
      request.onsuccess = () => resolve(request.result)
    })
    const events: DatabaseEvent[] = []

    const opening = openDatabase({
      factory,
      onEvent: (event) => {
        events.push(event)
        older.close()
      },
    })

    opened(await opening).close()
    expect(events).toEqual(['blocked'])
  })
})
