import type { ActorKind, StepKind } from '../../../content/schema.ts'

/** A step of a path, with what it is compared by. */
export interface WalkedStep {
  readonly step: string
  readonly role: string
  readonly kind: StepKind
  readonly actorKind: ActorKind
}

export interface AlignedStep {
  readonly step: string
  /** Places on its own path, from 1; several where the case came to it again. */
  readonly positions: readonly number[]
}

/** `same`: both cases pass this role, by steps of the same kinds, done by the same kinds of actor. */
export type Alignment = 'same' | 'differs' | 'onlyFirst' | 'onlySecond'

export interface AlignedRow {
  readonly role: string
  readonly first: readonly AlignedStep[]
  readonly second: readonly AlignedStep[]
  readonly alignment: Alignment
  /** In what two that differ do so. */
  readonly differences: readonly ('actor' | 'kind')[]
}

/**
 * Two walks side by side: a row for each role that either came to. The rows follow the first walk;
 * roles of the second alone stand before the next role that both share.
 */
export const alignWalks = (
  first: readonly WalkedStep[],
  second: readonly WalkedStep[],
): readonly AlignedRow[] =>
  rolesInOrder(rolesOf(first), rolesOf(second)).map((role) => {
    const one = first.filter((step) => step.role === role)
    const other = second.filter((step) => step.role === role)
    return {
      role,
      first: placesOf(first, role),
      second: placesOf(second, role),
      ...compare(one, other),
    }
  })

function rolesInOrder(first: readonly string[], second: readonly string[]): readonly string[] {
  const rows = new Set<string>()
  const addSecondAlone = (end: number): void => {
    for (const role of second.slice(0, end)) if (!first.includes(role)) rows.add(role)
  }
  for (const role of first) {
    addSecondAlone(Math.max(0, second.indexOf(role)))
    rows.add(role)
  }
  addSecondAlone(second.length)
  return [...rows]
}

function placesOf(walk: readonly WalkedStep[], role: string): readonly AlignedStep[] {
  const places = new Map<string, number[]>()
  walk.forEach((each, index) => {
    if (each.role !== role) return
    places.set(each.step, [...(places.get(each.step) ?? []), index + 1])
  })
  return [...places].map(([step, positions]) => ({ step, positions }))
}

function compare(
  first: readonly WalkedStep[],
  second: readonly WalkedStep[],
): Pick<AlignedRow, 'alignment' | 'differences'> {
  if (second.length === 0) return { alignment: 'onlyFirst', differences: [] }
  if (first.length === 0) return { alignment: 'onlySecond', differences: [] }
  const differences = [
    ...(isAlike(first, second, (step) => step.actorKind) ? [] : ['actor' as const]),
    ...(isAlike(first, second, (step) => step.kind) ? [] : ['kind' as const]),
  ]
  return { alignment: differences.length === 0 ? 'same' : 'differs', differences }
}

function isAlike(
  first: readonly WalkedStep[],
  second: readonly WalkedStep[],
  of: (step: WalkedStep) => string,
): boolean {
  const [one, other] = [new Set(first.map(of)), new Set(second.map(of))]
  return one.size === other.size && [...one].every((value) => other.has(value))
}

const rolesOf = (walk: readonly WalkedStep[]): readonly string[] => [
  ...new Set(walk.map(({ role }) => role)),
]
