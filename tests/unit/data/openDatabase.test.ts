import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { AtlasDatabase } from '../../../renderer/data/AtlasDatabase.ts'
import {
  type DatabaseEvent,
  type OpenedDatabase,
  openDatabase,
} from '../../../renderer/data/openDatabase.ts'
import { recordAnswer } from '../../../renderer/data/recordAnswer.ts'
import { makeReview } from '../domain/memory/makeReview.ts'

const NAME = 'atkaruu-atlas'

const opened = (result: OpenedDatabase): AtlasDatabase => {
  if (result.kind !== 'open') throw new Error(`unavailable: ${result.reason}`)
  return result.db
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

  it('writes nothing by itself', async () => {
    const db = opened(await openDatabase({ factory: new IDBFactory() }))

    const counts = await Promise.all(db.tables.map((table) => table.count()))

    expect(counts).toEqual([0, 0, 0, 0, 0])
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
