import { canonicalJson } from '../memory/canonicalJson.ts'
import type { LessonDraft } from './changeLesson.ts'

/** Whether two lessons show and ask the same, whenever and wherever they were written. */
export const sameLesson = (a: LessonDraft, b: LessonDraft): boolean =>
  a.title === b.title && (a.parts === b.parts || contentOf(a) === contentOf(b))

const contentOf = ({ parts }: LessonDraft): string => canonicalJson(parts)
