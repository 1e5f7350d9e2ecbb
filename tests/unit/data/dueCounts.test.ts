import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readDueCards } from '../../../renderer/data/readDueCards.ts'
import { readDueCounts } from '../../../renderer/data/readDueCounts.ts'
import { recordAnswer } from '../../../renderer/data/recordAnswer.ts'
import { saveHold } from '../../../renderer/data/saveHold.ts'
import { isDue } from '../../../renderer/domain/memory/due.ts'
import { isHeld } from '../../../renderer/domain/memory/hold.ts'
import { anyReview, DAY, makeReview, START } from '../domain/memory/makeReview.ts'
import { openFresh } from './openFresh.ts'

it('counts and finds the cards that are due and not kept back, at any moment', async () => {
  const logs = fc.uniqueArray(anyReview, { selector: ({ id }) => id, maxLength: 8 })
  const moments = fc.integer({ min: -2, max: 300 }).map((hours) => START + hours * 3_600_000)

  await fc.assert(
    fc.asyncProperty(logs, moments, moments, async (log, now, until) => {
      const db = await openFresh()
      for (const review of log) await recordAnswer(db, review)
      const hold = await saveHold(db, { id: 'q:1', kind: 'buried', until }, START)
      await saveHold(db, { id: 'q:2', kind: 'suspended', until: null }, START)

      const counts = await readDueCounts(db, now, now + DAY)
      const due = await readDueCards(db, now, 100)

      const cards = await db.cards.toArray()
      const asked = (by: number) =>
        cards.filter(
          (card) =>
            isDue(card, by) &&
            card.questionId !== 'q:2' &&
            !(card.questionId === 'q:1' && isHeld(hold, by)),
        )
      expect(counts).toEqual({
        now: asked(now).length,
        today: asked(now + DAY).length,
        any: cards.length > 0,
      })
      expect(new Set(due.map(({ questionId }) => questionId))).toEqual(
        new Set(asked(now).map(({ questionId }) => questionId)),
      )
      db.close()
    }),
    { numRuns: 40 },
  )
})

it('hands out no more than asked for, the longest waiting first', async () => {
  const db = await openFresh()
  for (const n of [3, 1, 2])
    await recordAnswer(db, makeReview({ id: `${n}`, questionId: `q:${n}`, at: START + n * DAY }))

  const due = await readDueCards(db, START + 30 * DAY, 2)

  expect(due.map(({ questionId }) => questionId)).toEqual(['q:1', 'q:2'])
})
