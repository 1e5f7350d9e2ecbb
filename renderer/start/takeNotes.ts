import type { AtlasDatabase } from '../data/AtlasDatabase.ts'
import { keepTakingStashedNotes, takeStashedNotes } from '../data/noteStash.ts'

/** Takes over the notes of windows that went away, now and from here on. Never rejects. */
export async function takeNotes(db: AtlasDatabase): Promise<void> {
  keepTakingStashedNotes(db)
  await takeStashedNotes(db).catch((error) => console.error('notes still wait', error))
}
