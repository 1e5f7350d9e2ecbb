import type { Claim, Diagram, Step, StepKind } from '../../../content/schema.ts'
import { at } from '../diagram/at.ts'
import { forkAt } from './forkAt.ts'
import type { WalkPath } from './walkPath.ts'

/** A decision that the case came to and the way it took there. */
export interface TakenDecision {
  /** Where on the path, from 0. */
  readonly position: number
  readonly step: string
  /** Index of the link in the diagram; its condition says what was decided. */
  readonly link: number
}

/** What a path came past. Ids, each once, in the order in which the case came to them. */
export interface WalkSummary {
  readonly steps: readonly string[]
  readonly actors: readonly string[]
  /** Not once but as often as taken: a loop may be decided otherwise the second time. */
  readonly decisions: readonly TakenDecision[]
  readonly timeLimits: readonly string[]
  readonly payments: readonly string[]
  readonly documents: readonly string[]
  readonly sanctions: readonly string[]
  /** Of the steps and of the links between them. */
  readonly claims: readonly string[]
}

/** Steps that the diagram does not know are left out. */
export function summarizeWalk(diagram: Diagram, path: WalkPath): WalkSummary {
  const known = new Map(diagram.steps.map((step) => [step.id, step]))
  const walked = once(path.steps).flatMap((id) => known.get(id) ?? [])
  const ofKind = (kind: StepKind) => walked.filter((step) => step.kind === kind).map(({ id }) => id)
  return {
    steps: walked.map(({ id }) => id),
    actors: once(walked.map(({ actor }) => actor)),
    decisions: takenDecisions(diagram, path),
    timeLimits: ofKind('time-limit'),
    payments: ofKind('payment'),
    documents: ofKind('document'),
    sanctions: ofKind('sanction'),
    claims: claimsAlong(diagram, path, known),
  }
}

/** The decisions of a path, in its order; the fork on which it stands is not yet one. */
export const takenDecisions = (diagram: Diagram, { steps, links }: WalkPath): TakenDecision[] =>
  links.flatMap((link, position) => {
    const step = at(steps, position)
    return forkAt(diagram, step).kind === 'decision' ? [{ position, step, link }] : []
  })

/** The paragraphs on which claims rest, each once, ascending. */
export const paragraphsOf = (claims: readonly Claim[]): readonly number[] =>
  once(claims.flatMap(({ source }) => source)).sort((a, b) => a - b)

const claimsAlong = (
  diagram: Diagram,
  { steps, links }: WalkPath,
  known: ReadonlyMap<string, Step>,
): readonly string[] =>
  once(
    steps.flatMap((id, position) => {
      const link = links[position]
      return [
        ...(known.get(id)?.claims ?? []),
        ...(link === undefined ? [] : at(diagram.links, link).claims),
      ]
    }),
  )

const once = <T>(items: readonly T[]): T[] => [...new Set(items)]
