import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AtlasDatabase } from '../../../renderer/data/AtlasDatabase.ts'
import { readHolds } from '../../../renderer/data/readHolds.ts'
import { rebuildCards } from '../../../renderer/data/rebuildCards.ts'
import { recordAnswer } from '../../../renderer/data/recordAnswer.ts'
import { retractReview } from '../../../renderer/data/retractReview.ts'
import { saveHold } from '../../../renderer/data/saveHold.ts'
import { replay } from '../../../renderer/domain/memory/cards.ts'
import { countDue } from '../../../renderer/domain/memory/dueSlots.ts'
import { askAtOf } from '../../../renderer/domain/memory/hold.ts'
import { standingReviews } from '../../../renderer/domain/memory/standingReviews.ts'
import { totalsByDay } from '../../../renderer/domain/statistics/totalsByDay.ts'
import { anyReview, DAY, makeReview, START } from '../domain/memory/makeReview.ts'
import { contentsOf, failWritesTo, openFresh } from './openFresh.ts'

/** What ought to be derived from the log as it lies there, found without any of the short cuts. */
const expectInStep = async (db: AtlasDatabase): Promise<void> => {
  const { reviews, retractions, cards, days, counts } = await contentsOf(db)
  const holds = await readHolds(db)
  const standing = standingReviews(reviews, new Set(retractions.map(({ id }) => id)))
  const wanted = [...replay(standing).values()].map((card) => {
    const askAt = askAtOf(card.due, holds.get(card.questionId))
    return askAt === undefined ? card : { ...card, askAt }
  })

  expect(cards).toEqual(wanted.sort((a, b) => (a.questionId < b.questionId ? -1 : 1)))
  expect(days).toEqual([...totalsByDay(standing).values()].sort((a, b) => a.day - b.day))
  expect([...(counts[0]?.slots ?? [])]).toEqual([
    ...countDue(wanted.map((card) => ('askAt' in card ? card.askAt : undefined))),
  ])
}

const anyAct = fc.oneof(
  { weight: 3, arbitrary: anyReview.map((review) => ({ act: 'answer', review }) as const) },
  fc.constantFrom('a', 'b', 'c', 'd').map((id) => ({ act: 'retract', id }) as const),
  fc
    .record({
      id: fc.constantFrom('q:1', 'q:2', 'q:3'),
      kind: fc.constantFrom('none' as const, 'suspended' as const, 'buried' as const),
      until: fc.constantFrom(null, START + DAY, START + 90 * DAY),
    })
    .map((hold) => ({ act: 'hold', hold }) as const),
)

describe('what is derived from the log', () => {
  it('stays in step whatever is answered, taken back or kept back, however the clock jumps', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyAct, { maxLength: 14 }), async (acts) => {
        const db = await openFresh()

        for (const each of acts) {
          if (each.act === 'retract') await retractReview(db, each.id, START)
          if (each.act === 'hold') await saveHold(db, each.hold, START)
          if (each.act === 'answer' && !(await db.reviews.get(each.review.id)))
            await recordAnswer(db, each.review)
        }

        await expectInStep(db)
        await rebuildCards(db)
        await expectInStep(db)
        db.close()
      }),
      { numRuns: 40 },
    )
  })
})

describe('recordAnswer', () => {
  it('keeps where the clock stood, and adds to the day of that place', async () => {
    const db = await openFresh()
    const { offsetMinutes: _, ...unplaced } = makeReview()

    await recordAnswer(db, unplaced)

    const offset = new Date(START).getTimezoneOffset()
    expect((await db.reviews.get('r1'))?.offsetMinutes).toBe(offset)
    expect(await db.days.toArray()).toMatchObject([{ answers: 1, correct: 1, fresh: 1 }])
  })

  it('counts a question as fresh once', async () => {
    const db = await openFresh()

    await recordAnswer(db, makeReview({ id: 'a', mode: 'practice' }))
    await recordAnswer(db, makeReview({ id: 'b', at: START + 1 }))

    expect(await db.days.toArray()).toMatchObject([{ answers: 2, fresh: 1 }])
  })
})

describe('retractReview', () => {
  it('makes the card what it was before the answer', async () => {
    const db = await openFresh()
    const before = await recordAnswer(db, makeReview({ id: 'a' }))
    await recordAnswer(db, makeReview({ id: 'b', at: START + 3 * DAY, rating: 1 }))

    await retractReview(db, 'b', START + 3 * DAY)

    expect(await db.cards.toArray()).toMatchObject([before ?? {}])
    expect(await db.reviews.count()).toBe(2)
  })

  it('takes the card away with the only answer, and the day with it', async () => {
    const db = await openFresh()
    await recordAnswer(db, makeReview())

    await retractReview(db, 'r1', START)

    expect(await db.cards.count()).toBe(0)
    expect(await db.days.count()).toBe(0)
  })

  it('does nothing the second time, nor for an answer that is not here', async () => {
    const db = await openFresh()
    await recordAnswer(db, makeReview())
    await retractReview(db, 'r1', START)
    const before = await contentsOf(db)

    await retractReview(db, 'r1', START + DAY)
    await retractReview(db, 'unknown', START)

    expect(await contentsOf(db)).toEqual(before)
  })

  it('changes nothing when it cannot be kept', async () => {
    const db = await openFresh()
    await recordAnswer(db, makeReview())
    const before = await contentsOf(db)
    db.close()
    failWritesTo(db, 'days', new DOMException('no room', 'QuotaExceededError'))
    await db.open()

    await expect(retractReview(db, 'r1', START)).rejects.toMatchObject({ failure: 'full' })
    expect({ ...(await contentsOf(db)), settings: [] }).toEqual({ ...before, settings: [] })
  })
})

describe('saveHold', () => {
  it('is later than what it replaces, even when the clock was set back', async () => {
    const db = await openFresh()
    const first = await saveHold(db, { id: 'q:1', kind: 'suspended', until: null }, START)

    const second = await saveHold(db, { id: 'q:1', kind: 'none', until: null }, START - DAY)

    expect(second.updatedAt).toBeGreaterThan(first.updatedAt)
    expect([...(await readHolds(db)).values()]).toEqual([second])
  })
})
