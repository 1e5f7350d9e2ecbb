import type { Lesson } from '../domain/lesson/lesson.ts'
import { laterRow } from '../domain/memory/laterRow.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'
import { ensureDeviceId } from './ensureDeviceId.ts'
import { keepingStorageErrors } from './storageFailure.ts'
import { timeAfter } from './timeAfter.ts'

/**
 * Puts a lesson from a file in the place of the one with the same id, if there is one, even where that
 * was changed or deleted later: the instructor wants this one. It stays as old as it is where it can, so
 * that machines which exchange it agree. Resolves, to what is kept, when it is on disk; rejects with
 * StorageError. `now` in milliseconds since the epoch.
 */
export const importLesson = (db: AtlasDatabase, lesson: Lesson, now: number): Promise<Lesson> =>
  keepingStorageErrors(() =>
    db.transaction('rw', db.lessons, db.settings, async () => {
      const ours = await db.lessons.get(lesson.id)
      const device = await ensureDeviceId(db)
      const theirs = { ...lesson, deleted: false }
      const stands = !ours || laterRow(ours, theirs) !== ours
      const kept = stands ? theirs : { ...theirs, updatedAt: timeAfter(ours, now), device }
      await db.lessons.put(kept)
      return kept
    }),
  )
