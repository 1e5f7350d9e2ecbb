import type { Atlas, Locale } from '../../../content/schema.ts'
import { groupBy } from '../groupBy.ts'
import type { Question } from '../questions/question.ts'
import type { Lesson, LessonPart } from './lesson.ts'

const MOST_QUESTIONS_EACH = 8
const MOST_NAMED = 4

/**
 * A lesson that nobody wrote: of each country or theme what it is about, its diagrams, then the comparison,
 * then some questions of every kind on each. `questions`: those that may be asked.
 */
export function lessonOfSubjects(
  atlas: Atlas,
  locale: Locale,
  subjects: readonly string[] | null,
  questions: readonly Question[],
): Lesson {
  const chosen = [...atlas.systems, ...atlas.themes].filter(
    ({ id }) => subjects === null || subjects.includes(id),
  )
  const systems = atlas.systems.filter(({ id }) => subjects === null || subjects.includes(id))
  const parts: readonly LessonPart[] = [
    ...chosen.flatMap(({ id, name, summary, diagrams }): readonly LessonPart[] => [
      {
        id: `text-${id}`,
        kind: 'text',
        remarks: '',
        heading: name[locale],
        text: summary[locale],
      },
      ...diagrams.map(
        (diagram): LessonPart => ({
          id: `diagram-${id}-${diagram.id}`,
          kind: 'diagram',
          remarks: '',
          subject: id,
          diagram: diagram.id,
          step: null,
          stepRemarks: {},
        }),
      ),
    ]),
    ...(systems.length === 0
      ? []
      : [
          {
            id: 'table',
            kind: 'table' as const,
            remarks: '',
            dimensions: [],
            systems: systems.map(({ id }) => id),
          },
        ]),
    ...chosen.flatMap(({ id }) =>
      oneOfEachKind(questions.filter(({ system }) => system === id)).map(
        (question): LessonPart => ({
          id: `question-${question}`,
          kind: 'question',
          remarks: '',
          question,
        }),
      ),
    ),
  ]
  return {
    id: 'lesson',
    title:
      chosen.length <= MOST_NAMED
        ? chosen.map(({ name }) => name[locale]).join(' · ')
        : atlas.article.title[locale],
    parts,
    updatedAt: 0,
    device: '',
    deleted: false,
  }
}

const oneOfEachKind = (questions: readonly Question[]): readonly string[] =>
  [...groupBy(questions, ({ kind }) => kind).values()]
    .flatMap(([first]) => first?.id ?? [])
    .slice(0, MOST_QUESTIONS_EACH)
