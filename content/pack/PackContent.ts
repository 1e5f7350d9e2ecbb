import type { Actor, Claim, Diagram, OwnQuestion, System, Term, Theme, Update } from '../schema.ts'

/** What a pack puts into a country or theme that is built in. */
export interface PackAddition {
  /** Id of the built-in country or theme. */
  readonly subject: string
  readonly actors: readonly Actor[]
  readonly claims: readonly Claim[]
  readonly updates: readonly Update[]
  readonly questions: readonly OwnQuestion[]
  readonly diagrams: readonly Diagram[]
}

/** Everything that a pack teaches; every id of its own begins with the pack's id and a dot. */
export interface PackContent {
  readonly terms: readonly Term[]
  readonly systems: readonly System[]
  readonly themes: readonly Theme[]
  readonly additions: readonly PackAddition[]
}
