import { type Check, sheetsOf, subjectsOf } from '../course.ts'
import type { Path } from '../sheet.ts'
import { PACK_LIMITS } from './limits.ts'

/** A diagram that nobody could draw or follow is none, and no id is a novel. */
export const checkPackLimits: Check = (course, report) => {
  for (const sheet of [...course.glossaries, ...subjectsOf(course).flatMap(sheetsOf)])
    for (const path of longIdsIn(sheet.data, []))
      report(sheet, path, { code: 'id-too-long', most: PACK_LIMITS.idLength })
  for (const sheet of subjectsOf(course).flatMap((subject) => subject.diagrams)) {
    const { steps, links } = sheet.data
    if (steps.length > PACK_LIMITS.steps)
      report(sheet, ['steps'], {
        code: 'too-many-steps',
        most: PACK_LIMITS.steps,
        count: steps.length,
      })
    if (links.length > PACK_LIMITS.links)
      report(sheet, ['links'], {
        code: 'too-many-links',
        most: PACK_LIMITS.links,
        count: links.length,
      })
  }
}

function longIdsIn(value: unknown, path: Path): readonly Path[] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, part]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key]
    if (key !== 'id' || typeof part !== 'string') return longIdsIn(part, at)
    return part.length > PACK_LIMITS.idLength ? [at] : []
  })
}
