import type { Diagram } from '../../../content/schema.ts'

/** Where a claim is drawn. */
export interface Place {
  readonly diagram: string | null
  readonly steps: readonly string[]
}

/**
 * The place of each drawn claim: the first diagram in which a step rests on it, with all such steps of
 * that diagram; for a claim that only links rest on, the steps they join.
 */
export function placesOfClaims(diagrams: readonly Diagram[]): ReadonlyMap<string, Place> {
  const places =
    known.get(diagrams) ??
    new Map([...gathered(diagrams, restingLinks), ...gathered(diagrams, restingSteps)])
  known.set(diagrams, places)
  return places
}

/** Several kinds of question ask for the same places. */
const known = new WeakMap<readonly Diagram[], ReadonlyMap<string, Place>>()

/** Ids of steps, by the claims that something there rests on. */
type Resting = readonly { readonly claims: readonly string[]; readonly steps: readonly string[] }[]

const restingSteps = ({ steps }: Diagram): Resting =>
  steps.map(({ id, claims }) => ({ claims, steps: [id] }))

const restingLinks = ({ links }: Diagram): Resting =>
  links.map(({ from, to, claims }) => ({ claims, steps: [from, to] }))

function gathered(
  diagrams: readonly Diagram[],
  resting: (diagram: Diagram) => Resting,
): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  for (const diagram of diagrams) {
    for (const { claims, steps } of resting(diagram)) {
      for (const claim of claims) {
        const known = places.get(claim) ?? { diagram: diagram.id, steps: [] }
        if (known.diagram !== diagram.id) continue
        places.set(claim, { ...known, steps: [...new Set([...known.steps, ...steps])] })
      }
    }
  }
  return places
}
