import type { KeptRevision } from '../domain/memory/keptRevision.ts'
import { answersOf } from '../domain/memory/revision.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'
import { REVISION_KEY } from './saveRevision.ts'

export interface FoundRevision {
  readonly kept: KeptRevision
  /** Ids of those of its answers that are in the log and were not taken back. */
  readonly standing: ReadonlySet<string>
}

/** The session that the program was left in; null where there is none, or nothing usable. */
export const readRevision = async (db: AtlasDatabase): Promise<FoundRevision | null> => {
  const row = await db.settings.get(REVISION_KEY)
  if (typeof row?.value !== 'string') return null
  // Loads only where there is one: it brings zod with it.
  const { parseRevision } = await import('./parseRevision.ts')
  const kept = parseRevision(row.value)
  if (!kept) return null
  const ids = answersOf(kept.revision).map(({ answer }) => answer.reviewId)
  const [reviews, retractions] = await Promise.all([
    db.reviews.bulkGet(ids),
    db.retractions.bulkGet(ids),
  ])
  return { kept, standing: new Set(ids.filter((_, i) => reviews[i] && !retractions[i])) }
}
