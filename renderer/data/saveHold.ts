import { moveDue, NO_DUE_SLOTS } from '../domain/memory/dueSlots.ts'
import { askAtOf, type Hold } from '../domain/memory/hold.ts'
import { clamp, REVIEW_BOUNDS } from '../domain/memory/review.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'
import { ensureDeviceId } from './ensureDeviceId.ts'
import { cardIn } from './readCards.ts'
import { cardRow } from './restate.ts'
import { keepingStorageErrors } from './storageFailure.ts'
import { timeAfter } from './timeAfter.ts'

/**
 * Keeps a question back, or lets it be asked again; resolves, to what is kept, when it is on disk.
 * Rejects with StorageError; then all is as before. `now` in milliseconds since the epoch.
 */
export const saveHold = (
  db: AtlasDatabase,
  { id, kind, until }: Pick<Hold, 'id' | 'kind' | 'until'>,
  now: number,
): Promise<Hold> =>
  keepingStorageErrors(() =>
    db.transaction('rw', db.holds, db.cards, db.counts, db.settings, async () => {
      const [before, card, counts, device] = await Promise.all([
        db.holds.get(id),
        db.cards.get(id),
        db.counts.get('due'),
        ensureDeviceId(db),
      ])
      const hold: Hold = {
        id,
        kind,
        until:
          kind === 'buried' && until !== null
            ? clamp(until, REVIEW_BOUNDS.earliest, REVIEW_BOUNDS.latest)
            : null,
        updatedAt: timeAfter(before, now),
        device,
      }
      await db.holds.put(hold)
      if (card) {
        const askAt = askAtOf(card.due, hold)
        const slots = moveDue(counts?.slots ?? NO_DUE_SLOTS, card.askAt, askAt)
        await Promise.all([
          db.cards.put(cardRow(cardIn(card), askAt)),
          db.counts.put({ id: 'due', slots }),
        ])
      }
      return hold
    }),
  )
