import type { Lesson, LessonPart } from './lesson.ts'

/** How much the instructor has written in a lesson, in UTF-16 code units. */
export const textOfLesson = ({ title, parts }: Pick<Lesson, 'title' | 'parts'>): number =>
  parts.reduce((sum, part) => sum + textOfPart(part), title.length)

const textOfPart = (part: LessonPart): number => {
  const own = part.kind === 'text' ? part.heading.length + part.text.length : 0
  const steps =
    part.kind === 'diagram'
      ? Object.values(part.stepRemarks).reduce((sum, remark) => sum + remark.length, 0)
      : 0
  return part.remarks.length + own + steps
}
