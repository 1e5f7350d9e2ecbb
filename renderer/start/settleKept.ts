import type { AtlasDatabase } from '../data/AtlasDatabase.ts'
import { beginNewLog } from '../data/beginNewLog.ts'
import {
  bringBackLost,
  findLostProgress,
  type LostProgress,
  RestoreQuestion,
} from '../features/backup/index.ts'
import type { BackupStore, Platform } from '../platform.ts'
import { currentPlace } from '../state/hashLocation.ts'
import { showInPlace } from '../state/paths.ts'
import { markOpen } from './exitMark.ts'
import { takeNotes } from './takeNotes.ts'

export interface SettledKept {
  /** Whether a window before this one ended without being closed. */
  readonly wasKilled: boolean
  /** What the learner is to be asked about before anything else; null for nothing. */
  readonly lost: LostProgress | null
  /** Whether what was lost came back by itself: what was read before that is out of date. */
  readonly isRestored: boolean
}

/**
 * What has to be done with what is kept before the learner can write to it: the log begun anew after a
 * kill, what was lost brought back, and notes taken from the stash. The desktop brings it back by itself: only
 * a broken store is empty there. A browser asks, since there a person may have cleared it. A window before an
 * audience does neither; the next one does. Never rejects.
 */
export async function settleKept(
  opening: Promise<AtlasDatabase | null>,
  { backups, shell }: Pick<Platform, 'backups' | 'shell'>,
): Promise<SettledKept> {
  const marking = markOpen()
  const seeking = opening.then((db) => db && backups && findLost(db, backups))
  const [db, { wasKilled }] = await Promise.all([opening, marking])
  // Before anything can be written behind a record that the kill has torn.
  if (db && wasKilled) await beginNewLog()
  const lost = await seeking
  if (lost && showInPlace(currentPlace())?.role === 'stage')
    return { wasKilled, lost: null, isRestored: false }
  if (lost && backups && shell === 'desktop' && (await bringBackLost(backups, lost)))
    return { wasKilled, lost: null, isRestored: true }
  // A note taken over makes the store look used: while the question stands, notes go on waiting.
  if (db && !lost) await takeNotes(db)
  return { wasKilled, lost, isRestored: false }
}

async function findLost(db: AtlasDatabase, backups: BackupStore): Promise<LostProgress | null> {
  try {
    const lost = await findLostProgress(db, backups)
    if (lost) await RestoreQuestion.preload()
    return lost
  } catch (error) {
    console.error('whether something was lost is not known', error)
    return null
  }
}
