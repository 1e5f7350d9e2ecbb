import type { Question } from '../../../../renderer/domain/questions/question.ts'

/** What of a question must be the same in every language. */
export function withoutWords(question: Question) {
  const { prompt, context, explanation, options, slots, answer, accepted, ...bones } = question
  return {
    ...bones,
    saysWhere: context !== undefined,
    explained: options.map(({ id, why }) => [id, why !== undefined]),
    slots: slots.map(({ id }) => id),
    // What is typed is in the language; what is chosen is not.
    answer: question.form === 'typed' ? answer.length : answer,
    asks: prompt !== '',
    explains: explanation !== '',
  }
}
