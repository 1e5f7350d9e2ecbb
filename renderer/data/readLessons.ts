import type { ClassResult } from '../domain/lesson/classResult.ts'
import type { InkSheet } from '../domain/lesson/ink.ts'
import type { Lesson } from '../domain/lesson/lesson.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'
import { findPackLesson } from './readPacks.ts'

/** Every lesson, the one last changed first, without those that were deleted. */
export const readLessons = async (db: AtlasDatabase): Promise<readonly Lesson[]> => {
  const lessons = await db.lessons.toArray()
  return lessons
    .filter(({ deleted }) => !deleted)
    .sort((a, b) => b.updatedAt - a.updatedAt || (a.id < b.id ? -1 : 1))
}

/** Null where there is no such lesson, or none any more. */
export const findLesson = async (db: AtlasDatabase, id: string): Promise<Lesson | null> => {
  const lesson = await db.lessons.get(id)
  return lesson && !lesson.deleted ? lesson : null
}

/** A lesson to be shown: the instructor's own, or one that came with a course pack. */
export const findShownLesson = async (db: AtlasDatabase, id: string): Promise<Lesson | null> =>
  (await findLesson(db, id)) ?? findPackLesson(db, id)

/** What classes answered, the latest first. */
export const readClassResults = (db: AtlasDatabase): Promise<readonly ClassResult[]> =>
  db.classResults.orderBy('at').reverse().toArray()

/** What was drawn over one step; null for nothing. */
export const findInk = async (db: AtlasDatabase, id: string): Promise<InkSheet | null> =>
  (await db.ink.get(id)) ?? null
