import { IDBFactory } from 'fake-indexeddb'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCards } from '../../../renderer/data/readCards.ts'
import { recordAnswer } from '../../../renderer/data/recordAnswer.ts'
import { nextCard, replay } from '../../../renderer/domain/memory/cards.ts'
import { anyReview, DAY, makeReview, START } from '../domain/memory/makeReview.ts'
import { contentsOf, onWriteTo, openFresh, watchWrites } from './openFresh.ts'

describe('recordAnswer', () => {
  it('appends the answer to the log and gives back its card', async () => {
    const db = await openFresh()

    const card = await recordAnswer(db, makeReview())

    expect(card).toEqual(nextCard(undefined, makeReview()))
    expect(await contentsOf(db)).toMatchObject({ reviews: [makeReview()], cards: [card] })
  })

  it('has kept the answer, for another window to read, when it resolves', async () => {
    const factory = new IDBFactory()
    const db = await openFresh(factory)
    const otherWindow = await openFresh(factory)

    await recordAnswer(db, makeReview())

    expect(await otherWindow.reviews.get('r1')).toEqual(makeReview())
  })

  it('asks for the disk, not only for the operating system', async () => {
    const writes = watchWrites()
    const db = await openFresh()

    await recordAnswer(db, makeReview())

    expect(writes().map(({ options }) => options)).toEqual([{ durability: 'strict' }])
  })

  it('logs practice and exams without a card', async () => {
    const db = await openFresh()

    const practice = await recordAnswer(db, makeReview({ id: 'p', mode: 'practice' }))
    const exam = await recordAnswer(db, makeReview({ id: 'e', mode: 'exam' }))

    expect([practice, exam]).toEqual([null, null])
    expect(await db.reviews.count()).toBe(2)
    expect(await db.cards.count()).toBe(0)
  })

  it('keeps the cards equal to a replay of the log, however the clock jumps', async () => {
    const logs = fc.uniqueArray(anyReview, { selector: ({ id }) => id })

    await fc.assert(
      fc.asyncProperty(logs, async (log) => {
        const db = await openFresh()

        for (const review of log) await recordAnswer(db, review)

        expect(await readCards(db)).toEqual(replay(log))
        db.close()
      }),
      { numRuns: 40 },
    )
  })

  it('finds the card again from the log when the cache has lost it', async () => {
    const db = await openFresh()
    const first = makeReview({ id: 'a' })
    const second = makeReview({ id: 'b', at: START + 3 * DAY })
    await recordAnswer(db, first)
    await db.cards.clear()

    const card = await recordAnswer(db, second)

    expect(card).toEqual(replay([first, second]).get(first.questionId))
  })

  it('keeps an answer given under a dead clock, dated at the earliest believable time', async () => {
    const db = await openFresh()

    await recordAnswer(db, makeReview({ at: 0 }))

    expect((await db.reviews.get('r1'))?.at).toBe(Date.UTC(2000, 0, 1))
  })

  it('keeps nothing of an answer whose card could not be written', async () => {
    const db = await openFresh()
    await recordAnswer(db, makeReview({ id: 'earlier' }))
    const before = await contentsOf(db)
    onWriteTo('cards', () => {
      throw new DOMException('no room', 'QuotaExceededError')
    })

    const late = recordAnswer(db, makeReview({ id: 'late', at: START + DAY }))

    await expect(late).rejects.toMatchObject({ name: 'StorageError', failure: 'full' })
    expect(await contentsOf(db)).toEqual(before)
  })

  it('keeps nothing and rejects when the transaction is aborted after its writes', async () => {
    const writes = watchWrites()
    const db = await openFresh()
    // The abort comes behind the last write, as from a failing commit.
    onWriteTo('counts', () => queueMicrotask(() => writes()[0]?.result?.abort()))

    const answer = recordAnswer(db, makeReview())

    await expect(answer).rejects.toMatchObject({ name: 'StorageError' })
    expect(await db.reviews.count()).toBe(0)
    expect(await db.cards.count()).toBe(0)
  })

  it('refuses an id that is already in the log and leaves the first answer alone', async () => {
    const db = await openFresh()
    await recordAnswer(db, makeReview({ correct: true }))
    const before = await contentsOf(db)

    const again = recordAnswer(db, makeReview({ correct: false, rating: 1 }))

    await expect(again).rejects.toMatchObject({ name: 'StorageError', failure: 'unknown' })
    expect(await contentsOf(db)).toEqual(before)
  })

  it('says that storage is lost once the database was closed under it', async () => {
    const db = await openFresh()
    db.close()

    await expect(recordAnswer(db, makeReview())).rejects.toMatchObject({ failure: 'lost' })
  })
})
