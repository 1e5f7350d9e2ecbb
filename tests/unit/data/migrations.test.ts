import { readFileSync } from 'node:fs'
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import type { CardRow } from '../../../renderer/data/AtlasDatabase.ts'
import { readCards } from '../../../renderer/data/readCards.ts'
import { rebuildCards } from '../../../renderer/data/rebuildCards.ts'
import { makeReview } from '../domain/memory/makeReview.ts'
import { contentsOf, openFresh } from './openFresh.ts'

type Rows = Readonly<Record<string, readonly Record<string, unknown>[]>>

type Version = 1 | 2 | 3

/** What the program of that version itself had written after twelve days of study, the clock set back once. */
const recorded = (version: Version): { readonly version: number; readonly rows: Rows } =>
  JSON.parse(readFileSync(new URL(`./recorded/version${version}.json`, import.meta.url), 'utf8'))

/** The tables as they were then; never to be changed. */
const FIRST = { reviews: 'id, questionId, at', cards: 'questionId, due', settings: 'key' }
const SECOND = { notes: 'id', attempts: 'id, at, [subject+diagram+at]' }

const THIRD = {
  cards: 'questionId, askAt',
  retractions: 'id',
  holds: 'id',
  exams: 'id, startedAt',
  plans: 'id',
  days: 'day',
  counts: 'id',
}

const FOURTH = { lessons: 'id', classResults: 'id, at', ink: 'id' }

/** Counts lie in the database as typed numbers, which JSON does not know. */
const asKept = (row: Record<string, unknown>) =>
  Array.isArray(row.slots) ? { ...row, slots: Int32Array.from(row.slots) } : row

const keep = async (factory: IDBFactory, version: Version, rows: Rows): Promise<void> => {
  const db = new Dexie('atkaruu-atlas', { indexedDB: factory })
  db.version(1).stores(FIRST)
  if (version >= 2) db.version(2).stores(SECOND)
  if (version >= 3) db.version(3).stores(THIRD)
  for (const [table, kept] of Object.entries(rows)) await db.table(table).bulkAdd(kept.map(asKept))
  db.close()
}

const byId = (rows: readonly object[]) =>
  [...rows].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))

describe.each([1, 2, 3] as const)('a database recorded from version %i', (version) => {
  const { rows } = recorded(version)

  it('is taken over whole', async () => {
    const factory = new IDBFactory()
    await keep(factory, version, rows)

    const db = await openFresh(factory)

    const now: Record<string, readonly object[]> = await contentsOf(db)
    for (const [table, kept] of Object.entries(rows)) {
      if (table !== 'cards') expect(byId(now[table] ?? []), table).toEqual(byId(kept.map(asKept)))
    }
    const before = rows.cards as unknown as readonly CardRow[]
    expect(await readCards(db)).toEqual(
      new Map(before.map(({ askAt: _, ...card }) => [card.questionId, card])),
    )
  })

  it('has the totals and counts that a rebuild gives, and the same cards', async () => {
    const factory = new IDBFactory()
    await keep(factory, version, rows)
    const db = await openFresh(factory)
    const before = await contentsOf(db)

    await rebuildCards(db)

    expect(before.days.length).toBeGreaterThan(5)
    expect(await contentsOf(db)).toEqual(before)
  })
})

it('leaves what version 4 kept as it is, and adds the tables of course packs empty', async () => {
  const factory = new IDBFactory()
  const { rows } = recorded(3)
  const lesson = { id: 'l', title: 'Сабак', parts: [], updatedAt: 1, device: 'd', deleted: false }
  const old = new Dexie('atkaruu-atlas', { indexedDB: factory })
  old.version(1).stores(FIRST)
  old.version(2).stores(SECOND)
  old.version(3).stores(THIRD)
  old.version(4).stores(FOURTH)
  for (const [table, kept] of Object.entries(rows)) await old.table(table).bulkAdd(kept.map(asKept))
  await old.table('lessons').add(lesson)
  old.close()

  const now: Record<string, readonly object[]> = await contentsOf(await openFresh(factory))

  for (const [table, kept] of Object.entries(rows))
    expect(byId(now[table] ?? []), table).toEqual(byId(kept.map(asKept)))
  expect(now.lessons).toEqual([lesson])
  expect([now.packs, now.packFiles, now.drafts]).toEqual([[], [], []])
})

it('has every table of version 3 recorded, with rows in it, and adds those of lessons and packs empty', async () => {
  const factory = new IDBFactory()
  const { rows } = recorded(3)
  await keep(factory, 3, rows)

  const { lessons, classResults, ink, packs, packFiles, drafts, ...older } = await contentsOf(
    await openFresh(factory),
  )

  expect(Object.keys(rows).sort()).toEqual(Object.keys(older).sort())
  expect(Object.values(rows).every(({ length }) => length > 0)).toBe(true)
  expect([lessons, classResults, ink, packs, packFiles, drafts].flat()).toEqual([])
})

it('takes over more answers and cards than are looked at together', async () => {
  const factory = new IDBFactory()
  const reviews = Array.from({ length: 12_000 }, (_, i) => {
    const { offsetMinutes: _o, ...review } = makeReview({ id: `r${i}`, questionId: `q:${i % 7}` })
    return review
  })
  const { cards = [] } = recorded(1).rows
  await keep(factory, 1, {
    reviews: reviews as unknown as Rows[string],
    cards: Array.from({ length: 6000 }, (_, i) => ({ ...cards[0], questionId: `q:${i}` })),
  })

  const db = await openFresh(factory)

  expect(await db.days.toArray()).toMatchObject([{ answers: 12_000, fresh: 7 }])
  expect(await db.cards.where('askAt').above(0).count()).toBe(6000)
})
