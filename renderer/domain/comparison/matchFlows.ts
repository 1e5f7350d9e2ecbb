import type { Diagram } from '../../../content/schema.ts'

/** A diagram that may be set beside others, and the country it is of. */
export interface Candidate {
  readonly id: string
  readonly subject: string
  readonly diagram: Diagram
}

export interface Match<C extends Candidate = Candidate> {
  readonly candidate: C
  /** Roles that it has in common with what it is matched against. */
  readonly shared: number
}

const rolesIn = (diagrams: readonly Diagram[]): ReadonlySet<string> =>
  new Set(diagrams.flatMap(({ steps }) => steps.map(({ role }) => role)))

/**
 * Candidates that are not yet chosen, those first that share most roles with the chosen ones; among
 * equals those that begin with the same role, then in the order given.
 */
export function matchFlows<C extends Candidate>(
  candidates: readonly C[],
  chosen: readonly C[],
): readonly Match<C>[] {
  const wanted = rolesIn(chosen.map(({ diagram }) => diagram))
  const starts = new Set(chosen.map(startOf))
  return candidates
    .filter(({ id }) => chosen.every((each) => each.id !== id))
    .map((candidate) => ({
      candidate,
      shared: [...rolesIn([candidate.diagram])].filter((role) => wanted.has(role)).length,
      startsAlike: starts.has(startOf(candidate)),
    }))
    .sort((a, b) => b.shared - a.shared || Number(b.startsAlike) - Number(a.startsAlike))
    .map(({ candidate, shared }) => ({ candidate, shared }))
}

/** A candidate and its best matches, one for each other country; only those that share a role. */
export function withBestMatches<C extends Candidate>(
  candidates: readonly C[],
  first: C,
  count: number,
): readonly C[] {
  const chosen = [first]
  for (const { candidate, shared } of matchFlows(candidates, [first])) {
    if (chosen.length >= count) break
    const isNew = chosen.every(({ subject }) => subject !== candidate.subject)
    // A single companion is better than none, even where it has nothing in common.
    if (isNew && (shared > 0 || chosen.length < 2)) chosen.push(candidate)
  }
  return chosen
}

/**
 * What to set side by side when nobody has chosen: procedures that begin alike, one for each
 * country, around the one that has most roles in common with its companions.
 */
export function usualFlows<C extends Candidate>(
  candidates: readonly C[],
  count: number,
): readonly C[] {
  const procedures = candidates.filter(({ diagram }) => diagram.nature === 'procedure')
  const groups = procedures.map((first) => {
    const alike = procedures.filter((each) => startOf(each) === startOf(first))
    const chosen = withBestMatches(alike, first, count)
    const shared = matchFlows(chosen, [first]).reduce((sum, match) => sum + match.shared, 0)
    return { chosen, shared }
  })
  const best = groups
    .filter(({ chosen }) => chosen.length > 1)
    .reduce<(typeof groups)[number] | null>(
      (most, group) => (!most || group.shared > most.shared ? group : most),
      null,
    )
  const [first] = candidates
  const chosen = best?.chosen ?? (first ? withBestMatches(candidates, first, count) : [])
  return candidates.filter((candidate) => chosen.includes(candidate))
}

/** The role with which a case begins. */
const startOf = ({ diagram }: Candidate): string | undefined => diagram.steps[0]?.role
