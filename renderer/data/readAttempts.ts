import { Dexie } from 'dexie'
import type { Attempt } from '../domain/attempts/attempt.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'

/** The attempts at one diagram, the earliest first. */
export const readAttempts = (
  db: AtlasDatabase,
  subject: string,
  diagram: string,
): Promise<readonly Attempt[]> =>
  db.attempts
    .where('[subject+diagram+at]')
    .between([subject, diagram, Dexie.minKey], [subject, diagram, Dexie.maxKey])
    .toArray()
