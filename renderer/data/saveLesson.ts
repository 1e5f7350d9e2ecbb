import type { Lesson } from '../domain/lesson/lesson.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'
import { ensureDeviceId } from './ensureDeviceId.ts'
import { keepingStorageErrors } from './storageFailure.ts'
import { timeAfter } from './timeAfter.ts'

/** What the instructor decides about a lesson; the rest is put to it when it is kept. */
export type LessonWish = Omit<Lesson, 'updatedAt' | 'device'>

/**
 * Keeps a lesson in the place of its version before; resolves, to what is kept, when it is on disk. A
 * deleted one stays as a trace, so that merging does not bring it back. Rejects with StorageError, and
 * then the version before is still there. `now` in milliseconds since the epoch.
 */
export const saveLesson = (db: AtlasDatabase, wish: LessonWish, now: number): Promise<Lesson> =>
  keepingStorageErrors(() =>
    db.transaction('rw', db.lessons, db.settings, async () => {
      const before = await db.lessons.get(wish.id)
      const device = await ensureDeviceId(db)
      const lesson: Lesson = { ...wish, updatedAt: timeAfter(before, now), device }
      await db.lessons.put(lesson)
      return lesson
    }),
  )
