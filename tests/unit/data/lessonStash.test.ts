import { describe, expect, it } from 'vitest'
import { stashLesson, takeStashedLessons } from '../../../renderer/data/lessonStash.ts'
import { readLessons } from '../../../renderer/data/readLessons.ts'
import { saveLesson } from '../../../renderer/data/saveLesson.ts'
import { makeLesson } from '../domain/lesson/makeLesson.ts'
import { START } from '../domain/memory/makeReview.ts'
import { failWritesTo, openFresh } from './openFresh.ts'

const makeStorage = (initial: Record<string, string> = {}): (() => Storage) => {
  const kept = new Map(Object.entries(initial))
  const storage: Storage = {
    get length() {
      return kept.size
    },
    clear: () => kept.clear(),
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
  return () => storage
}
const { title, parts } = makeLesson()

describe('takeStashedLessons', () => {
  it('keeps what was typed before the page went away, once', async () => {
    const db = await openFresh()
    const storage = makeStorage()
    stashLesson('lesson', { title, parts }, START, storage)

    await takeStashedLessons(db, storage)

    expect(await readLessons(db)).toMatchObject([{ id: 'lesson', title, parts, updatedAt: START }])
    expect(storage().length).toBe(0)
  })

  it('leaves a lesson alone that was changed later', async () => {
    const db = await openFresh()
    const storage = makeStorage()
    stashLesson('lesson', { title, parts }, START, storage)
    await saveLesson(db, { id: 'lesson', title: 'Later', parts: [], deleted: false }, START + 1)

    await takeStashedLessons(db, storage)

    expect(await readLessons(db)).toMatchObject([{ title: 'Later' }])
  })

  it('lets it go on waiting when the disk is full', async () => {
    const db = await openFresh()
    const storage = makeStorage()
    stashLesson('lesson', { title, parts }, START, storage)
    db.close()
    failWritesTo(db, 'lessons', new DOMException('no room', 'QuotaExceededError'))
    await db.open()

    await expect(takeStashedLessons(db, storage)).rejects.toMatchObject({ failure: 'full' })
    expect(storage().length).toBe(1)
  })

  it.each([
    ['torn', '{"lesson":{"id":"le'],
    ['a list', '[1]'],
    ['no lesson', '{"lesson":{"id":"lesson","parts":"all"}}'],
  ])('drops what is %s', async (_, text) => {
    const db = await openFresh()
    const storage = makeStorage({ 'atkaruu-atlas/unsaved-lessons': text })

    await takeStashedLessons(db, storage)

    expect(await readLessons(db)).toEqual([])
  })
})
