import type { AlignedStep } from './alignFlows.ts'

/** In what diagrams that all have a step for a purpose may still be unlike. */
export type Difference = 'count' | 'actor' | 'kind'

/**
 * - `same`: as many steps in each, by the same kinds of actor, of the same kinds.
 * - `differs`: each has one, but not alike; says in what.
 * - `absent`: some have none (their ids); says also in what the others differ.
 */
export type RowVerdict =
  | { readonly kind: 'same' }
  | { readonly kind: 'differs'; readonly in: readonly Difference[] }
  | {
      readonly kind: 'absent'
      readonly from: readonly string[]
      readonly in: readonly Difference[]
    }

type Steps = readonly Pick<AlignedStep, 'actorKind' | 'step'>[]

/** Compares what diagrams do for one purpose. */
export function judgeRow(
  columns: readonly { readonly id: string; readonly steps: Steps }[],
): RowVerdict {
  const from = columns.filter(({ steps }) => steps.length === 0).map(({ id }) => id)
  const present = columns.map(({ steps }) => steps).filter((steps) => steps.length > 0)
  const differences = differencesOf(present)
  if (from.length > 0) return { kind: 'absent', from, in: differences }
  return differences.length > 0 ? { kind: 'differs', in: differences } : { kind: 'same' }
}

function differencesOf(cells: readonly Steps[]): readonly Difference[] {
  const isOtherCount = areUnlike(cells.map((steps) => `${steps.length}`))
  // With other numbers of steps the number is said; kinds then differ only where one knows others.
  const told = (words: readonly string[]): string =>
    [...(isOtherCount ? new Set(words) : words)].sort().join()
  const isOtherActor = areUnlike(cells.map((steps) => told(steps.map((each) => each.actorKind))))
  const isOtherKind = areUnlike(cells.map((steps) => told(steps.map((each) => each.step.kind))))
  return [
    ...(isOtherActor ? (['actor'] as const) : []),
    ...(isOtherKind ? (['kind'] as const) : []),
    ...(isOtherCount ? (['count'] as const) : []),
  ]
}

const areUnlike = (words: readonly string[]): boolean => new Set(words).size > 1
