import type { DraftStep } from './draft.ts'

/** The lanes that steps stand in: in the order they had, new ones behind, none that is empty. */
export function lanesOf(before: readonly string[], steps: readonly DraftStep[]): readonly string[] {
  const needed = new Set(steps.map(({ actor }) => actor))
  return [...before.filter((lane) => needed.has(lane)), ...needed].filter(
    (lane, index, all) => all.indexOf(lane) === index,
  )
}
