import type { Actor, Claim, Diagram, OwnQuestion, Term, Update } from '../schema.ts'
import type { PackContent } from './PackContent.ts'
import { idInPack } from './packOf.ts'

interface Taught {
  readonly claims: readonly Claim[]
  readonly updates: readonly Update[]
  readonly questions: readonly OwnQuestion[]
  readonly diagrams: readonly Diagram[]
}

/**
 * Puts the pack's id before every id that the pack defines, and before those that refer to them. Whatever
 * refers to the built-in content stays. Inside a country of the pack's own its actors, diagrams, questions
 * and updates need no more than the country's id; in one that is built in they get it too.
 */
export function namespacePack(packId: string, content: PackContent): PackContent {
  const subjects = [...content.systems, ...content.themes]
  const claims = new Set(
    [...subjects, ...content.additions].flatMap((each) => each.claims.map(({ id }) => id)),
  )
  const terms = new Set(content.terms.map(({ id }) => id))

  const own = (id: string) => idInPack(packId, id)
  const among = (known: ReadonlySet<string>) => (id: string) => (known.has(id) ? own(id) : id)
  const claim = among(claims)
  const term = among(terms)

  const taught = (each: Taught) => ({
    claims: each.claims.map((one) => ({ ...one, id: own(one.id), terms: one.terms.map(term) })),
    updates: each.updates.map((one) => ({ ...one, claims: one.claims.map(claim) })),
    questions: each.questions.map((one) => ({ ...one, claims: one.claims.map(claim) })),
    diagrams: each.diagrams.map((one) => ({
      ...one,
      steps: one.steps.map((step) => ({
        ...step,
        claims: step.claims.map(claim),
        terms: step.terms.map(term),
      })),
      links: one.links.map((link) => ({ ...link, claims: link.claims.map(claim) })),
    })),
  })

  return {
    terms: content.terms.map((one): Term => ({ ...one, id: own(one.id) })),
    systems: content.systems.map((system) => ({
      ...system,
      ...taught(system),
      id: own(system.id),
      cells: Object.fromEntries(
        Object.entries(system.cells).map(([row, cell]) => [
          row,
          'claims' in cell ? { ...cell, claims: cell.claims.map(claim) } : cell,
        ]),
      ),
    })),
    themes: content.themes.map((theme) => ({ ...theme, ...taught(theme), id: own(theme.id) })),
    additions: content.additions.map((addition) => {
      const actor = among(new Set(addition.actors.map(({ id }) => id)))
      const { claims, updates, questions, diagrams } = taught(addition)
      return {
        subject: addition.subject,
        actors: addition.actors.map((one): Actor => ({ ...one, id: own(one.id) })),
        claims,
        updates: updates.map((one) => ({ ...one, id: own(one.id) })),
        questions: questions.map((one) => ({ ...one, id: own(one.id) })),
        diagrams: diagrams.map((one) => ({
          ...one,
          id: own(one.id),
          actors: one.actors.map(actor),
          steps: one.steps.map((step) => ({ ...step, actor: actor(step.actor) })),
        })),
      }
    }),
  }
}
