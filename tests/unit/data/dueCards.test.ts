import 'fake-indexeddb/auto'
import { liveQuery } from 'dexie'
import { describe, expect, it, vi } from 'vitest'
import { countDue, findDueCards } from '../../../renderer/data/dueCards.ts'
import { recordAnswer } from '../../../renderer/data/recordAnswer.ts'
import { makeCard } from '../domain/memory/makeCard.ts'
import { makeReview, START } from '../domain/memory/makeReview.ts'
import { openFresh } from './openFresh.ts'

describe('due cards', () => {
  it('are those due by the moment given, longest waiting first', async () => {
    const db = await openFresh()
    await db.cards.bulkPut([
      makeCard({ questionId: 'q:later', due: START + 1 }),
      makeCard({ questionId: 'q:now', due: START }),
      makeCard({ questionId: 'q:waiting', due: START - 5 }),
    ])

    const due = await findDueCards(db, START)

    expect(due.map((card) => card.questionId)).toEqual(['q:waiting', 'q:now'])
    expect(await countDue(db, START)).toBe(2)
  })

  it('are counted anew after each answer', async () => {
    const db = await openFresh()
    const seen: number[] = []
    const subscription = liveQuery(() => countDue(db, START + 3_600_000)).subscribe((count) =>
      seen.push(count),
    )
    await vi.waitFor(() => expect(seen).toEqual([0]))

    await recordAnswer(db, makeReview())

    await vi.waitFor(() => expect(seen).toEqual([0, 1]))
    subscription.unsubscribe()
  })
})
