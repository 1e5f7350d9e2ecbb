import type { Lesson, LessonPart } from './lesson.ts'
import { LESSON_BOUNDS } from './lesson.ts'
import { textOfLesson } from './textOfLesson.ts'

/** What an instructor writes: a lesson without when and where it was written. */
export type LessonDraft = Pick<Lesson, 'title' | 'parts'>

export type LessonChange =
  | { readonly kind: 'title'; readonly title: string }
  /** Before the part at that place; behind all without one. */
  | { readonly kind: 'add'; readonly part: LessonPart; readonly at?: number }
  /** In the place of the part with the same id. */
  | { readonly kind: 'replace'; readonly part: LessonPart }
  /** To a place among the others, from 0. */
  | { readonly kind: 'move'; readonly id: string; readonly to: number }
  | { readonly kind: 'remove'; readonly id: string }
  /** Right behind the original. */
  | { readonly kind: 'duplicate'; readonly id: string; readonly as: string }

/** A draft with a change made. What names a part that is not there (any more) changes nothing. */
export const changeLesson = (draft: LessonDraft, change: LessonChange): LessonDraft => {
  const parts = changeParts(draft.parts, change)
  return change.kind === 'title'
    ? { ...draft, title: change.title }
    : parts === draft.parts
      ? draft
      : { ...draft, parts }
}

const changeParts = (parts: readonly LessonPart[], change: LessonChange): readonly LessonPart[] => {
  switch (change.kind) {
    case 'title':
      return parts
    case 'add':
      return insert(parts, change.at ?? parts.length, change.part)
    case 'replace':
      return placeOf(parts, change.part.id) < 0
        ? parts
        : parts.map((part) => (part.id === change.part.id ? change.part : part))
    case 'move': {
      const part = parts[placeOf(parts, change.id)]
      if (!part) return parts
      const others = parts.filter((other) => other !== part)
      return insert(others, change.to, part)
    }
    case 'remove':
      return placeOf(parts, change.id) < 0 ? parts : parts.filter(({ id }) => id !== change.id)
    case 'duplicate': {
      const place = placeOf(parts, change.id)
      const part = parts[place]
      return part ? insert(parts, place + 1, { ...part, id: change.as }) : parts
    }
  }
}

const placeOf = (parts: readonly LessonPart[], id: string): number =>
  parts.findIndex((part) => part.id === id)

const insert = (
  parts: readonly LessonPart[],
  at: number,
  part: LessonPart,
): readonly LessonPart[] => {
  const place = Math.min(Math.max(at, 0), parts.length)
  return [...parts.slice(0, place), part, ...parts.slice(place)]
}

export type LessonProblem = 'too-many-parts' | 'too-long' | 'too-much-text'

/** Why a draft could not be kept; null for one that can. */
export const lessonProblem = (draft: LessonDraft): LessonProblem | null => {
  if (draft.parts.length > LESSON_BOUNDS.mostParts) return 'too-many-parts'
  const isTooLong =
    draft.title.length > LESSON_BOUNDS.longestTitle ||
    draft.parts.some((part) => textsOf(part).some(({ text, most }) => text.length > most))
  if (isTooLong) return 'too-long'
  return textOfLesson(draft) > LESSON_BOUNDS.mostText ? 'too-much-text' : null
}

interface Bounded {
  readonly text: string
  readonly most: number
}

const textsOf = (part: LessonPart): readonly Bounded[] => {
  const { longestTitle, longestText } = LESSON_BOUNDS
  const long = (text: string): Bounded => ({ text, most: longestText })
  switch (part.kind) {
    case 'text':
      return [long(part.remarks), long(part.text), { text: part.heading, most: longestTitle }]
    case 'diagram':
      return [long(part.remarks), ...Object.values(part.stepRemarks).map(long)]
    default:
      return [long(part.remarks)]
  }
}
