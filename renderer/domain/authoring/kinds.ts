import type { ActorKind, Claim, Diagram } from '../../../content/schema.ts'
import type { QuestionForm } from './draft.ts'

/** What an author chooses between, the usual first. The compiler holds each against the schema. */

export const ACTOR_KINDS = [
  'court',
  'enforcer',
  'creditor',
  'debtor',
  'authority',
  'profession',
  'other',
] as const satisfies readonly ActorKind[]

export const CLAIM_KINDS = [
  'rule',
  'date',
  'number',
  'actor',
  'contrast',
  'definition',
  'reason',
] as const satisfies readonly Claim['kind'][]

export const DIAGRAM_NATURES = [
  'procedure',
  'organisation',
] as const satisfies readonly Diagram['nature'][]

export const QUESTION_FORMS = [
  'choice',
  'multiple',
  'true-false',
  'typed',
  'order',
  'match',
] as const satisfies readonly QuestionForm[]
