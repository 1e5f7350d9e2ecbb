import type { Atlas } from '../../../content/schema.ts'
import { groupBy } from '../groupBy.ts'
import type { Question } from '../questions/question.ts'

/** The questions of each topic, by its id: a question's own topic, else that of the first claim it rests on. */
export const topicsOfQuestions = (
  atlas: Atlas,
  questions: readonly Question[],
): ReadonlyMap<string, readonly Question[]> => {
  const topicOfClaim = new Map(
    [...atlas.systems, ...atlas.themes].flatMap(({ claims }) =>
      claims.map(({ id, topic }) => [id, topic] as const),
    ),
  )
  const topicOf = ({ topic, claims }: Question): string =>
    topic ?? claims.map((claim) => topicOfClaim.get(claim)).find((each) => each !== undefined) ?? ''

  const groups = groupBy(questions, topicOf)
  groups.delete('')
  return groups
}
