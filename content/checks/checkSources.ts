import { type Check, subjectsOf } from '../course.ts'

/** What ships with the program rests on the article alone: a `reference` to another source is for course packs. */
export const checkSources: Check = (course, report) => {
  const sentence =
    'The built-in content rests on paragraphs of the article: a «reference» to another source is for course packs.'
  for (const glossary of course.glossaries)
    glossary.data.terms.forEach(({ reference }, index) => {
      if (reference) report(glossary, ['terms', index, 'reference'], sentence)
    })
  for (const { claims, questions } of subjectsOf(course)) {
    claims.data.claims.forEach(({ reference }, index) => {
      if (reference) report(claims, ['claims', index, 'reference'], sentence)
    })
    questions?.data.questions.forEach(({ reference }, index) => {
      if (reference) report(questions, ['questions', index, 'reference'], sentence)
    })
  }
}
