import { dueBeforeSlot, NO_DUE_SLOTS, slotOf, startOfSlot } from '../domain/memory/dueSlots.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'

export interface DueCounts {
  /** Cards to ask by now, without those that are kept back. */
  readonly now: number
  /** Cards to ask by the end of the study day, those of now among them. */
  readonly today: number
  /** Whether there is any card at all. */
  readonly any: boolean
}

/** How much is due: from the counts that are kept, and the few cards of the hours that have begun. */
export const readDueCounts = (
  db: AtlasDatabase,
  now: number,
  endOfDay: number,
): Promise<DueCounts> =>
  db.transaction('r', db.counts, db.cards, async () => {
    const [counts, sinceSlot, sinceLastSlot] = await Promise.all([
      db.counts.get('due'),
      countWithinSlot(db, now),
      countWithinSlot(db, endOfDay),
    ])
    const slots = counts?.slots ?? NO_DUE_SLOTS
    return {
      now: dueBeforeSlot(slots, slotOf(now)) + sinceSlot,
      today: dueBeforeSlot(slots, slotOf(endOfDay)) + sinceLastSlot,
      // Suspended cards stand in no slot.
      any: slots.length > 0 || (await db.cards.limit(1).primaryKeys()).length > 0,
    }
  })

const countWithinSlot = (db: AtlasDatabase, moment: number): PromiseLike<number> =>
  db.cards
    .where('askAt')
    .between(startOfSlot(slotOf(moment)), moment, true, true)
    .count()
