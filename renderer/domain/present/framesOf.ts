import type { Diagram } from '../../../content/schema.ts'
import type { Branch } from '../diagram/navigate.ts'
import { forkAt } from '../walk/forkAt.ts'
import { startsOf } from '../walk/startsOf.ts'

/** A step as it comes up before the audience. */
export interface Frame {
  readonly step: string
  /** From 1, in authored order: the same as in the drawing. */
  readonly number: number
}

/** At decisions the step that was chosen, by the step that decides. */
export type Choices = Readonly<Record<string, string>>

/**
 * The steps of a diagram in the order in which they are revealed: the authored one. A decision at which
 * a branch was chosen goes on with that branch and leaves out what only the others lead to; one at which
 * none was chosen leaves out nothing. A choice never changes what came before its decision.
 */
export function framesOf(diagram: Diagram, choices: Choices): readonly Frame[] {
  const frames: Frame[] = []
  const shown = new Set<string>()
  const taken = new Map<string, string>()
  let inPlay = stepsInPlay(diagram, taken)
  const isNext = (id: string | undefined): id is string =>
    id !== undefined && inPlay.has(id) && !shown.has(id)

  for (;;) {
    const here = frames.at(-1)
    const chosen = here && taken.get(here.step)
    const ids = diagram.steps.map(({ id }) => id)
    // After a branch further down, the authored order goes on from there before it comes back.
    const step = isNext(chosen)
      ? chosen
      : (ids.slice(here?.number ?? 0).find(isNext) ?? ids.find(isNext))
    if (step === undefined) return frames
    frames.push({ step, number: ids.indexOf(step) + 1 })
    shown.add(step)
    const choice = choices[step]
    if (choice !== undefined && isBranch(diagram, step, choice)) {
      taken.set(step, choice)
      inPlay = stepsInPlay(diagram, taken)
    }
  }
}

/** The branches between which a step decides; none where it decides nothing. */
export function branchesAt(diagram: Diagram, step: string): readonly Branch[] {
  const { kind, exits } = forkAt(diagram, step)
  return kind === 'decision' ? exits : []
}

export const isBranch = (diagram: Diagram, from: string, to: string): boolean =>
  branchesAt(diagram, from).some(({ step }) => step === to)

/** What can still be come to when `taken` branches, by the steps that decide, are the only ones. */
function stepsInPlay(diagram: Diagram, taken: ReadonlyMap<string, string>): ReadonlySet<string> {
  const reached = new Set(startsOf(diagram))
  // A set hands out what is added while it is read.
  for (const id of reached) {
    const only = taken.get(id)
    for (const { from, to } of diagram.links)
      if (from === id && (only === undefined || only === to)) reached.add(to)
  }
  return reached
}
