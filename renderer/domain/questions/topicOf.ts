import type { Claim } from '../../../content/schema.ts'
import type { Question } from './question.ts'

/** Id of the topic that a question is about: its own, else that of the first claim it rests on. */
export const topicOf = (
  { topic, claims }: Pick<Question, 'topic' | 'claims'>,
  claimById: (id: string) => Pick<Claim, 'topic'> | undefined,
): string | null =>
  topic ?? (claims[0] === undefined ? undefined : claimById(claims[0])?.topic) ?? null
