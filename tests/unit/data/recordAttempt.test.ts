import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import { readAttempts } from '../../../renderer/data/readAttempts.ts'
import { recordAnswer } from '../../../renderer/data/recordAnswer.ts'
import { recordAttempt } from '../../../renderer/data/recordAttempt.ts'
import { makeRebuild, makeRecall, makeWalk } from '../domain/attempts/makeAttempt.ts'
import { makeReview, START } from '../domain/memory/makeReview.ts'
import { contentsOf, failWritesTo, openFresh, watchWrites } from './openFresh.ts'

describe('recordAttempt', () => {
  it('has kept the attempt, for another window to read, when it resolves', async () => {
    const factory = new IDBFactory()
    const db = await openFresh(factory)
    const otherWindow = await openFresh(factory)

    await recordAttempt(db, makeRecall())

    expect(await otherWindow.attempts.toArray()).toEqual([makeRecall()])
  })

  it('asks for the disk, not only for the operating system', async () => {
    const writes = watchWrites()
    const db = await openFresh()

    await recordAttempt(db, makeWalk())

    expect(writes().map(({ options }) => options)).toEqual([{ durability: 'strict' }])
  })

  it('leaves answers and cards alone', async () => {
    const db = await openFresh()
    await recordAnswer(db, makeReview())
    const { reviews, cards } = await contentsOf(db)

    for (const attempt of [makeWalk(), makeRecall(), makeRebuild()])
      await recordAttempt(db, attempt)

    expect(await contentsOf(db)).toMatchObject({ reviews, cards })
  })

  it('keeps an attempt made under a dead clock, dated at the earliest believable time', async () => {
    const db = await openFresh()

    await recordAttempt(db, makeWalk({ at: 0 }))

    expect((await db.attempts.get('w1'))?.at).toBe(Date.UTC(2000, 0, 1))
  })

  it('refuses an id that is already in the log and leaves the first attempt alone', async () => {
    const db = await openFresh()
    await recordAttempt(db, makeWalk())

    const again = recordAttempt(db, makeWalk({ path: [] }))

    await expect(again).rejects.toMatchObject({ name: 'StorageError', failure: 'unknown' })
    expect(await db.attempts.toArray()).toEqual([makeWalk()])
  })

  it('keeps nothing when there is no room', async () => {
    const db = await openFresh()
    db.close()
    failWritesTo(db, 'attempts', new DOMException('no room', 'QuotaExceededError'))
    await db.open()

    const recording = recordAttempt(db, makeWalk())

    await expect(recording).rejects.toMatchObject({ name: 'StorageError', failure: 'full' })
    expect(await db.attempts.count()).toBe(0)
  })
})

describe('readAttempts', () => {
  it('gives those of one diagram alone, the earliest first', async () => {
    const db = await openFresh()
    const early = makeRecall({ id: 'z' })
    const late = makeWalk({ id: 'a', at: START + 1 })
    for (const attempt of [
      late,
      early,
      makeWalk({ id: 'other-diagram', diagram: 'become-officer' }),
      makeWalk({ id: 'other-subject', subject: 'germany' }),
    ])
      await recordAttempt(db, attempt)

    expect(await readAttempts(db, 'france', 'enforce-judgment')).toEqual([early, late])
  })
})
