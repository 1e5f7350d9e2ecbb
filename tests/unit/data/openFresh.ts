import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { onTestFinished, vi } from 'vitest'
import { AtlasDatabase } from '../../../renderer/data/AtlasDatabase.ts'

/** A database of its own for one test; pass a factory to open the same data a second time. */
export const openFresh = async (factory = new IDBFactory()): Promise<AtlasDatabase> => {
  const db = new AtlasDatabase(factory)
  onTestFinished(() => db.close())
  await db.open()
  return db
}

/** All that is kept, as plain values to compare. */
export const contentsOf = async (db: AtlasDatabase) => ({
  reviews: await db.reviews.toArray(),
  cards: await db.cards.toArray(),
  settings: await db.settings.toArray(),
  notes: await db.notes.toArray(),
  attempts: await db.attempts.toArray(),
  retractions: await db.retractions.toArray(),
  holds: await db.holds.toArray(),
  exams: await db.exams.toArray(),
  plans: await db.plans.toArray(),
  lessons: await db.lessons.toArray(),
  classResults: await db.classResults.toArray(),
  ink: await db.ink.toArray(),
  packs: await db.packs.toArray(),
  packFiles: await db.packFiles.toArray(),
  drafts: await db.drafts.toArray(),
  days: await db.days.toArray(),
  counts: await db.counts.toArray(),
})

/** Makes every write to one table fail from now on, as a full disk would in mid-transaction. */
export const failWritesTo = (db: AtlasDatabase, table: string, error: Error): void => {
  db.use({
    stack: 'dbcore',
    name: 'failing',
    create: (core) => ({
      ...core,
      table: (name) => ({
        ...core.table(name),
        mutate: (request) =>
          name === table ? Dexie.Promise.reject(error) : core.table(name).mutate(request),
      }),
    }),
  })
}

/** Watches the write transactions of databases opened from now on (Dexie takes hold of it then). */
export const watchWrites = () => {
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction')
  onTestFinished(() => spy.mockRestore())
  return () =>
    spy.mock.calls.flatMap(([, mode, options], i) =>
      mode === 'readwrite' ? { options, result: spy.mock.results[i]?.value } : [],
    )
}

/** Does something just before a row is put into one table, underneath Dexie and without it. */
export const onWriteTo = (table: string, act: () => void): void => {
  const put = IDBObjectStore.prototype.put
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...row
  ) {
    if (this.name === table) act()
    return put.apply(this, row)
  })
  onTestFinished(() => spy.mockRestore())
}
