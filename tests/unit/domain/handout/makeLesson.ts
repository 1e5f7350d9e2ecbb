import type { Lesson, LessonPart } from '../../../../renderer/domain/lesson/lesson.ts'

/** A lesson of these parts; what a part leaves out is empty. */
export const makeLesson = (parts: readonly LessonPart[], title = 'Аткаруу өндүрүшү'): Lesson => ({
  id: 'lesson',
  title,
  parts,
  updatedAt: 0,
  device: 'device',
  deleted: false,
})

type Given<K extends LessonPart['kind']> = Partial<Extract<LessonPart, { kind: K }>>

export const diagramPart = (subject: string, diagram: string, given: Given<'diagram'> = {}) =>
  ({
    id: `part-${subject}-${diagram}`,
    kind: 'diagram',
    remarks: '',
    subject,
    diagram,
    step: null,
    stepRemarks: {},
    ...given,
  }) satisfies LessonPart

export const tablePart = (given: Given<'table'> = {}) =>
  ({
    id: 'part-table',
    kind: 'table',
    remarks: '',
    dimensions: [],
    systems: [],
    ...given,
  }) satisfies LessonPart

export const flowsPart = (diagrams: readonly string[]) =>
  ({ id: 'part-flows', kind: 'flows', remarks: '', diagrams }) satisfies LessonPart

export const questionPart = (question: string, given: Given<'question'> = {}) =>
  ({
    id: `part-${question}`,
    kind: 'question',
    remarks: '',
    question,
    ...given,
  }) satisfies LessonPart

export const textPart = (heading: string, text: string) =>
  ({ id: `part-${heading}`, kind: 'text', remarks: '', heading, text }) satisfies LessonPart
