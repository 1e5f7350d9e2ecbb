import type { Lesson } from './lesson.ts'
import { sameLesson } from './sameLesson.ts'

/**
 * What a lesson that comes from outside is beside the one with the same id that is kept here: `new` –
 * there is none (any more); `same` – it says the same; otherwise which of the two was changed later.
 */
export type LessonStanding = 'new' | 'same' | 'later' | 'earlier'

export const standingOfLesson = (theirs: Lesson, ours: Lesson | null): LessonStanding => {
  if (!ours || ours.deleted) return 'new'
  if (sameLesson(theirs, ours)) return 'same'
  return theirs.updatedAt > ours.updatedAt ? 'later' : 'earlier'
}
