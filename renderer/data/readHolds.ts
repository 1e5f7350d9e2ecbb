import type { Hold } from '../domain/memory/hold.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'

/** What was decided about each question, by question id. */
export const readHolds = async (db: AtlasDatabase): Promise<ReadonlyMap<string, Hold>> => {
  const holds = await db.holds.toArray()
  return new Map(holds.map((hold) => [hold.id, hold]))
}
