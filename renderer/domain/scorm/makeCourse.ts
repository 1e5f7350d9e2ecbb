import { canonicalJson } from '../memory/canonicalJson.ts'
import type { Question } from '../questions/question.ts'
import { fnv1a } from '../random.ts'
import {
  COURSE_FORMAT,
  COURSE_VERSION,
  type Course,
  type CoursePart,
  MOST_PARTS,
  questionsOf,
} from './course.ts'

export type CourseFault = 'empty' | 'too-long'

export type MadeCourse =
  | { readonly ok: true; readonly course: Course }
  | { readonly ok: false; readonly fault: CourseFault }

type Wish = Pick<Course, 'kind' | 'title' | 'locale' | 'parts' | 'mastery' | 'minutes' | 'seed'> & {
  /** Names what it was made of; anything. */
  readonly origin: string
  readonly byId: ReadonlyMap<string, Question>
}

/** A course of these parts; a question twice in a course is asked once, where it stands first. */
export function makeCourse({ origin, byId, parts, ...rest }: Wish): MadeCourse {
  const own = once(parts).filter((part) => part.kind !== 'question' || byId.has(part.question))
  if (own.length === 0) return { ok: false, fault: 'empty' }
  if (own.length > MOST_PARTS) return { ok: false, fault: 'too-long' }
  return {
    ok: true,
    course: {
      format: COURSE_FORMAT,
      version: COURSE_VERSION,
      id: `atlas-${fnv1a(origin).toString(36)}`,
      ...rest,
      parts: own,
      edition: editionOf(own, rest.seed, byId),
    },
  }
}

function once(parts: readonly CoursePart[]): readonly CoursePart[] {
  const asked = new Set<string>()
  return parts.filter((part) => {
    if (part.kind !== 'question') return true
    const isNew = !asked.has(part.question)
    asked.add(part.question)
    return isNew
  })
}

/** Of the parts and of the options that answers choose among; the words may be mended. */
function editionOf(
  parts: readonly CoursePart[],
  seed: number | null,
  byId: ReadonlyMap<string, Question>,
): number {
  const shape = questionsOf({ parts }).map((id) => {
    const question = byId.get(id)
    const ids = (list: readonly { readonly id: string }[] = []) => list.map((each) => each.id)
    return [id, ids(question?.options), ids(question?.slots), question?.answer]
  })
  // Compared by eye alone, so the words of an instructor stand aside as well.
  const looked = parts.map((part) => (part.kind === 'text' ? { kind: part.kind } : part))
  return fnv1a(canonicalJson({ seed, looked, shape }))
}
