import type { ClassResult } from '../domain/lesson/classResult.ts'
import { LESSON_BOUNDS, type Lesson, type LessonPart } from '../domain/lesson/lesson.ts'
import { textOfLesson } from '../domain/lesson/textOfLesson.ts'
import { mostOf, name, time } from './fileShapes.ts'
import { z } from './zod.ts'

const title = z.string().max(LESSON_BOUNDS.longestTitle)
const text = z.string().max(LESSON_BOUNDS.longestText)
const choices = z.array(name).max(LESSON_BOUNDS.mostChoices)
const mostChoices = mostOf(LESSON_BOUNDS.mostChoices)

const part = z.discriminatedUnion('kind', [
  z.strictObject({
    id: name,
    kind: z.literal('diagram'),
    remarks: text,
    subject: name,
    diagram: name,
    step: name.nullable(),
    stepRemarks: z.record(name, text).refine(mostChoices),
  }),
  z.strictObject({
    id: name,
    kind: z.literal('flows'),
    remarks: text,
    // Two names and a stroke.
    diagrams: z.array(z.string().min(1).max(401)).max(LESSON_BOUNDS.mostChoices),
  }),
  z.strictObject({
    id: name,
    kind: z.literal('table'),
    remarks: text,
    dimensions: choices,
    systems: choices,
  }),
  z.strictObject({ id: name, kind: z.literal('question'), remarks: text, question: name }),
  z.strictObject({ id: name, kind: z.literal('text'), remarks: text, heading: title, text }),
]) satisfies z.ZodType<LessonPart>

/** A lesson as it stands in a file. */
export const lesson = z
  .strictObject({
    id: name,
    title,
    parts: z
      .array(part)
      .max(LESSON_BOUNDS.mostParts)
      .refine((parts) => new Set(parts.map(({ id }) => id)).size === parts.length, {
        error: 'an id twice',
      }),
    updatedAt: time,
    device: name,
    deleted: z.boolean(),
  })
  .refine((whole) => textOfLesson(whole) <= LESSON_BOUNDS.mostText, {
    error: 'too much text',
  }) satisfies z.ZodType<Lesson>

/** What a class answered, as it stands in a file. */
export const classResult = z.strictObject({
  id: name,
  lesson: name.nullable(),
  lessonTitle: title,
  question: name,
  at: time,
  hands: z.record(name, z.number().int().min(0).max(1_000_000)).refine(mostChoices),
  right: choices,
  device: name,
}) satisfies z.ZodType<ClassResult>
