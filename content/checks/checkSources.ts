import { type Check, subjectsOf } from '../course.ts'
import type { Fault } from '../faults/fault.ts'

/** What ships with the program rests on the article alone: a `reference` to another source is for course packs. */
export const checkSources: Check = (course, report) => {
  const fault: Fault = { code: 'reference-built-in' }
  for (const glossary of course.glossaries)
    glossary.data.terms.forEach(({ reference }, index) => {
      if (reference) report(glossary, ['terms', index, 'reference'], fault)
    })
  for (const { claims, questions } of subjectsOf(course)) {
    claims.data.claims.forEach(({ reference }, index) => {
      if (reference) report(claims, ['claims', index, 'reference'], fault)
    })
    questions?.data.questions.forEach(({ reference }, index) => {
      if (reference) report(questions, ['questions', index, 'reference'], fault)
    })
  }
}
