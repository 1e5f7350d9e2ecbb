import type { ActorKind, Diagram, Step } from '../../../content/schema.ts'
import { at } from '../diagram/at.ts'
import { findBackLinks } from '../diagram/findBackLinks.ts'
import { judgeRow, type RowVerdict } from './judgeRow.ts'
import { linearOrder } from './linearOrder.ts'

/** A diagram that is set beside others. */
export interface Flow {
  /** Names it among all diagrams: «france/enforce-judgment». */
  readonly id: string
  readonly diagram: Diagram
  readonly actors: readonly { readonly id: string; readonly kind: ActorKind }[]
}

export interface AlignedStep {
  readonly step: Step
  /** From 1, in authored order: the same as in its diagram. */
  readonly number: number
  readonly actorKind: ActorKind
}

/** All that the diagrams do for one purpose. */
export interface AlignedRow {
  readonly role: string
  /** The steps of each diagram, in the order of the diagrams, each list in reading order. */
  readonly cells: readonly (readonly AlignedStep[])[]
  readonly verdict: RowVerdict
}

/** A link weighs as much as this many diagrams that merely read in that order. */
const LINK_WEIGHT = 3
/** That a case begins somewhere weighs as much as two links: readers look for it at the top. */
const BEGINNING_WEIGHT = 6

/**
 * The steps of several diagrams in common rows by role: each role that occurs has one row, each step
 * stands in the row of its role. Rows follow the diagrams' own order as far as one order can: every
 * link that leads on from one role to another speaks for that order of the two, so does every diagram
 * that on average reads the one before the other, and one that begins with a role speaks for it
 * before all others, also those that it has not; `linearOrder` goes against as little of this as possible. Where nothing speaks, `roles` (the order of the vocabulary) decides. The order of
 * the diagrams has no say in the order of the rows.
 */
export function alignFlows(
  flows: readonly Flow[],
  roles: readonly string[],
): readonly AlignedRow[] {
  const present = rolesOf(flows, roles)
  const order = linearOrder(weigh(flows, present))
  return order.map((index) => {
    const role = at(present, index)
    const cells = flows.map((flow) => stepsFor(flow, role))
    return {
      role,
      cells,
      verdict: judgeRow(flows.map(({ id }, i) => ({ id, steps: at(cells, i) }))),
    }
  })
}

function rolesOf(flows: readonly Flow[], roles: readonly string[]): readonly string[] {
  const used = new Set(flows.flatMap(({ diagram }) => diagram.steps.map(({ role }) => role)))
  const known = roles.filter((role) => used.has(role))
  return [...known, ...[...used].filter((role) => !known.includes(role)).sort()]
}

function stepsFor({ diagram, actors }: Flow, role: string): readonly AlignedStep[] {
  const kindOf = new Map(actors.map(({ id, kind }) => [id, kind]))
  return diagram.steps.flatMap((step, index) =>
    step.role === role
      ? [{ step, number: index + 1, actorKind: kindOf.get(step.actor) ?? 'other' }]
      : [],
  )
}

function weigh(flows: readonly Flow[], roles: readonly string[]): number[][] {
  const weights = roles.map(() => roles.map(() => 0))
  const add = (a: number, b: number, by: number): void => {
    const row = at(weights, a)
    row[b] = at(row, b) + by
  }
  for (const { diagram } of flows) {
    const indexOf = new Map(diagram.steps.map(({ id }, index) => [id, index]))
    const roleOf = diagram.steps.map(({ role }) => roles.indexOf(role))
    const links = diagram.links.flatMap(({ from, to }) => {
      const ends = { from: indexOf.get(from) ?? -1, to: indexOf.get(to) ?? -1 }
      return ends.from < 0 || ends.to < 0 ? [] : [ends]
    })
    const isBack = findBackLinks(diagram.steps.length, links)
    links.forEach(({ from, to }, link) => {
      const [a, b] = [at(roleOf, from), at(roleOf, to)]
      if (a !== b && !isBack[link]) add(a, b, LINK_WEIGHT)
    })
    const places = roles.map((_, role) =>
      [...roleOf.keys()].filter((step) => roleOf[step] === role),
    )
    places.forEach((one, a) => {
      places.forEach((two, b) => {
        if (isEarlier(one, two)) add(a, b, 1)
        if (one.includes(0) && a !== b) add(a, b, BEGINNING_WEIGHT)
      })
    })
  }
  return weights
}

/** Whether the mean of the first numbers is less; in whole numbers, so that no rounding decides. */
function isEarlier(one: readonly number[], two: readonly number[]): boolean {
  const sum = (list: readonly number[]) => list.reduce((total, each) => total + each, 0)
  return one.length > 0 && two.length > 0 && sum(one) * two.length < sum(two) * one.length
}
