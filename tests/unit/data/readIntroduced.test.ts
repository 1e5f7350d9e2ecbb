import { describe, expect, it } from 'vitest'
import { readHistory } from '../../../renderer/data/readHistory.ts'
import { readIntroduced } from '../../../renderer/data/readIntroduced.ts'
import { DAY, makeReview, START } from '../domain/memory/makeReview.ts'
import { openFresh } from './openFresh.ts'

const TODAY = START + DAY

describe('readIntroduced', () => {
  it('counts the questions that were first asked today, however often they came back', async () => {
    const db = await openFresh()
    await db.reviews.bulkAdd([
      makeReview({ id: 'old', questionId: 'seen', at: START }),
      makeReview({ id: 'a', questionId: 'seen', at: TODAY + 1 }),
      makeReview({ id: 'b', questionId: 'new', at: TODAY + 2 }),
      makeReview({ id: 'c', questionId: 'new', at: TODAY + 3 }),
    ])

    expect(await readIntroduced(db, TODAY)).toBe(1)
  })

  it('counts neither practice nor an answer that was taken back', async () => {
    const db = await openFresh()
    await db.reviews.bulkAdd([
      makeReview({ id: 'a', questionId: 'practised', at: TODAY, mode: 'practice' }),
      makeReview({ id: 'b', questionId: 'undone', at: TODAY }),
      makeReview({ id: 'c', questionId: 'practised before', at: START, mode: 'practice' }),
      makeReview({ id: 'd', questionId: 'practised before', at: TODAY }),
    ])
    await db.retractions.add({ id: 'b', at: TODAY + 1, device: 'laptop' })

    expect(await readIntroduced(db, TODAY)).toBe(1)
  })
})

describe('readHistory', () => {
  it('gives the answers that still count, in the order of the log', async () => {
    const db = await openFresh()
    await db.reviews.bulkAdd([
      makeReview({ id: 'late', questionId: 'q', at: TODAY }),
      makeReview({ id: 'undone', questionId: 'q', at: START + 1 }),
      makeReview({ id: 'early', questionId: 'q', at: START }),
      makeReview({ id: 'other', questionId: 'p', at: START }),
    ])
    await db.retractions.add({ id: 'undone', at: TODAY, device: 'laptop' })

    expect((await readHistory(db, 'q')).map(({ id }) => id)).toEqual(['early', 'late'])
  })
})
