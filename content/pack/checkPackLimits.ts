import { type Check, subjectsOf } from '../course.ts'
import { PACK_LIMITS } from './limits.ts'

/** A diagram that nobody could draw or follow is none. */
export const checkPackLimits: Check = (course, report) => {
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
