import type { BackupStore } from '../../platform.ts'
import type { LostProgress } from './findLostProgress.ts'
import { markRestored } from './restoredMark.ts'

/**
 * Brings lost progress back without a question, and leaves a mark so that it is said. False where it
 * could not be done: then the learner is asked. Never rejects.
 */
export async function bringBackLost(store: BackupStore, lost: LostProgress): Promise<boolean> {
  // Loads only here: nobody needs it at a usual start.
  const { restore } = await import('./restore.ts')
  if ((await restore(store, lost.name, Date.now())) !== 'restored') return false
  markRestored({ writtenAt: lost.preview.writtenAt })
  return true
}
