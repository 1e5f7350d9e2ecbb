import { describe, expect, it } from 'vitest'
import { readCards } from '../../../renderer/data/readCards.ts'
import { rebuildCards } from '../../../renderer/data/rebuildCards.ts'
import { recordAnswer } from '../../../renderer/data/recordAnswer.ts'
import { replay } from '../../../renderer/domain/memory/cards.ts'
import { makeCard } from '../domain/memory/makeCard.ts'
import { DAY, makeReview, START } from '../domain/memory/makeReview.ts'
import { contentsOf, failWritesTo, openFresh } from './openFresh.ts'

// More questions than are replayed at once, each with a later second answer.
const LOG = Array.from({ length: 900 }, (_, i) =>
  makeReview({ id: `r${i}`, questionId: `q:${i % 450}`, at: START + i * DAY }),
)

describe('rebuildCards', () => {
  it('derives every card anew from the log and drops those without answers', async () => {
    const db = await openFresh()
    await db.reviews.bulkAdd(LOG)
    await db.cards.bulkPut([
      makeCard({ questionId: 'q:1', stability: 999 }),
      makeCard({ questionId: 'q:never-answered' }),
    ])

    await rebuildCards(db)

    expect(await readCards(db)).toEqual(replay(LOG))
  })

  it('leaves the old cards in place when it fails', async () => {
    const db = await openFresh()
    await recordAnswer(db, makeReview())
    const before = await contentsOf(db)
    db.close()
    failWritesTo(db, 'cards', new DOMException('broken', 'UnknownError'))
    await db.open()

    await expect(rebuildCards(db)).rejects.toMatchObject({ name: 'StorageError' })

    expect(await contentsOf(db)).toEqual(before)
  })
})
