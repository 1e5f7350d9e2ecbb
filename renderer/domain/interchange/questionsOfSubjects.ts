import type { Question } from '../questions/question.ts'

/**
 * The questions of some countries and themes. Of what is asked across countries, only what asks about
 * none but these; terms belong to the whole.
 */
export function questionsOfSubjects(
  questions: readonly Question[],
  subjects: readonly string[] | null,
): readonly Question[] {
  if (subjects === null) return questions
  const chosen = new Set(subjects)
  return questions.filter(({ system, form, slots }) =>
    system === null
      ? form === 'slots' && slots.length > 0 && slots.every(({ id }) => chosen.has(id))
      : chosen.has(system),
  )
}
