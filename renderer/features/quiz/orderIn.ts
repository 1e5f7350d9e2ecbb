import type { Question } from '../../domain/questions/question.ts'

/** The order given so far; that of the options where there is none, or what was kept is not one of them all. */
export function orderIn(
  { options }: Pick<Question, 'options'>,
  given: readonly string[] | null,
): readonly string[] {
  const ids = options.map(({ id }) => id)
  const isWhole = given?.length === ids.length && ids.every((id) => given.includes(id))
  return isWhole && given ? given : ids
}
