import type { ClassResult } from '../domain/lesson/classResult.ts'
import type { InkSheet } from '../domain/lesson/ink.ts'
import type { Lesson } from '../domain/lesson/lesson.ts'
import {
  findInk,
  findLesson,
  findShownLesson,
  readClassResults,
  readLessons,
} from './readLessons.ts'
import { useStored } from './useStored.ts'

const NO_LESSONS: readonly Lesson[] = []
const NO_RESULTS: readonly ClassResult[] = []

/** Every lesson, the one last changed first; undefined while loading, none without storage. */
export const useLessons = (): readonly Lesson[] | undefined => useStored(readLessons, NO_LESSONS)

/** Null where there is none; undefined while loading. */
export const useLesson = (id: string): Lesson | null | undefined =>
  useStored<Lesson | null>((db) => findLesson(db, id), null, [id])

/** The same for one to be shown, which may have come with a course pack. */
export const useShownLesson = (id: string): Lesson | null | undefined =>
  useStored<Lesson | null>((db) => findShownLesson(db, id), null, [id])

/** What classes answered, the latest first; undefined while loading, none without storage. */
export const useClassResults = (): readonly ClassResult[] | undefined =>
  useStored(readClassResults, NO_RESULTS)

/** What was drawn over one step; null for nothing, undefined while loading. */
export const useInk = (id: string): InkSheet | null | undefined =>
  useStored<InkSheet | null>((db) => findInk(db, id), null, [id])
