import type { Locale, LocalizedText } from '../../../content/schema.ts'
import type { Lesson, LessonPart } from '../lesson/lesson.ts'
import type { Question } from '../questions/question.ts'
import type { CoursePart } from './course.ts'
import { type MadeCourse, makeCourse } from './makeCourse.ts'

interface Wish {
  readonly lesson: Lesson
  readonly byId: ReadonlyMap<string, Question>
  readonly locale: Locale
  /** For a lesson that has none of its own. */
  readonly title: LocalizedText
  readonly mastery: number
}

/** A lesson for learners alone. Remarks are for the instructor's eyes and stay behind. */
export const courseOfLesson = ({ lesson, byId, locale, title, mastery }: Wish): MadeCourse => {
  const own = lesson.title.trim()
  return makeCourse({
    origin: `lesson:${lesson.id}`,
    byId,
    kind: 'study',
    title: own === '' ? title : { ky: own, ru: own, en: own },
    locale,
    mastery,
    minutes: null,
    seed: null,
    parts: lesson.parts.map(partOf),
  })
}

function partOf(part: LessonPart): CoursePart {
  switch (part.kind) {
    case 'diagram':
      return { kind: 'diagram', subject: part.subject, diagram: part.diagram, step: part.step }
    case 'flows':
      return { kind: 'flows', diagrams: part.diagrams }
    case 'table':
      return { kind: 'table', dimensions: part.dimensions, systems: part.systems }
    case 'question':
      return { kind: 'question', question: part.question }
    case 'text':
      return { kind: 'text', heading: part.heading, text: part.text }
    default:
      return part satisfies never
  }
}
