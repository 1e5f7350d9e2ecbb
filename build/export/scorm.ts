import type { CommandFormat } from './commandFormat.ts'
import { USUAL_COURSE } from './usualCourse.ts'

export const scorm: CommandFormat = {
  id: 'scorm',
  about: 'a package of SCORM 1.2 for learning systems: of a system, a lesson or an examination',
  makes: 'either',
  options: {
    questions: `N  questions after the diagrams, or «all»; ${USUAL_COURSE.questions} unless told`,
    mastery: `N  points out of 100 that are needed to pass; ${USUAL_COURSE.mastery} unless told`,
    exam: 'CODE  in place of a system: the examination of this code',
    lesson: 'FILE  in place of a system: a lesson saved from the program',
  },
  make: async (request) => (await import('./makeCourses.ts')).makeCourses(request),
}
