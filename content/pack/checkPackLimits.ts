import { type Check, type Course, subjectsOf } from '../course.ts'
import type { Path, Sheet } from '../sheet.ts'
import { PACK_LIMITS } from './limits.ts'

/** A diagram that nobody could draw or follow is none, and no id is a novel. */
export const checkPackLimits: Check = (course, report) => {
  for (const sheet of sheetsIn(course))
    for (const path of longIdsIn(sheet.data, []))
      report(sheet, path, `An id may have ${PACK_LIMITS.idLength} letters at most.`)
  for (const sheet of subjectsOf(course).flatMap((subject) => subject.diagrams)) {
    const { steps, links } = sheet.data
    if (steps.length > PACK_LIMITS.steps)
      report(
        sheet,
        ['steps'],
        `A diagram may have ${PACK_LIMITS.steps} steps at most, and this one has ${steps.length}.`,
      )
    if (links.length > PACK_LIMITS.links)
      report(
        sheet,
        ['links'],
        `A diagram may have ${PACK_LIMITS.links} links at most, and this one has ${links.length}.`,
      )
  }
}

const sheetsIn = (course: Course): readonly Sheet<unknown>[] => [
  ...course.glossaries,
  ...subjectsOf(course).flatMap((subject) =>
    [
      subject.head,
      subject.actors,
      subject.claims,
      subject.updates,
      subject.questions,
      ...subject.diagrams,
    ].flatMap((sheet) => sheet ?? []),
  ),
]

function longIdsIn(value: unknown, path: Path): readonly Path[] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, part]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key]
    if (key !== 'id' || typeof part !== 'string') return longIdsIn(part, at)
    return part.length > PACK_LIMITS.idLength ? [at] : []
  })
}
