import type { Diagram } from '../../../content/schema.ts'
import { at } from '../diagram/at.ts'
import { forkAt } from './forkAt.ts'
import { type TakenDecision, takenDecisions } from './summarizeWalk.ts'
import type { WalkPath } from './walkPath.ts'

/** What an earlier walk has to say at a decision of another diagram. It reminds and decides nothing. */
export interface Suggestion {
  /** The decision taken in the earlier walk. */
  readonly earlier: TakenDecision
  /** `sameMatter`: a decision of the same role; `sameResult`: it led to a role to which a way leads here. */
  readonly ground: 'sameMatter' | 'sameResult'
  /** Role of the step to which the earlier decision led. */
  readonly result: string
  /** Ways here that lead to a step of that role; none where all or none of them do. */
  readonly links: readonly number[]
}

/** Suggestions at `step`, in the order of the earlier path; none where there is nothing to decide. */
export function suggestWays(
  earlier: { readonly diagram: Diagram; readonly path: WalkPath },
  here: { readonly diagram: Diagram; readonly step: string },
): readonly Suggestion[] {
  const { kind, exits } = forkAt(here.diagram, here.step)
  if (kind !== 'decision') return []
  const role = roleOf(here.diagram, here.step)
  return takenDecisions(earlier.diagram, earlier.path).flatMap((taken): Suggestion[] => {
    const result = roleOf(earlier.diagram, at(earlier.diagram.links, taken.link).to)
    const alike = exits.filter(({ step }) => roleOf(here.diagram, step) === result)
    const links = alike.length < exits.length ? alike.map(({ link }) => link) : []
    if (roleOf(earlier.diagram, taken.step) === role)
      return [{ earlier: taken, ground: 'sameMatter', result, links }]
    return links.length > 0 ? [{ earlier: taken, ground: 'sameResult', result, links }] : []
  })
}

function roleOf(diagram: Diagram, id: string): string {
  const step = diagram.steps.find((each) => each.id === id)
  if (!step) throw new RangeError(`no step is called ${id}`)
  return step.role
}
