import type { Diagram } from '../../../content/schema.ts'
import { mulberry32, shuffled } from '../random.ts'
import { chooseSteps, type Part } from './chooseSteps.ts'
import { startsOf } from './forwardLinks.ts'
import { partOf } from './partOf.ts'

/** A link that the learner has drawn. */
export interface BuiltLink {
  readonly from: string
  readonly to: string
  /** Index, in the part, of the link whose words it bears; null for one without words. */
  readonly exit: number | null
}

/** One attempt at putting a diagram together from its shuffled steps. */
export interface RebuildSitting {
  readonly part: Part
  /** In the order of the diagram. */
  readonly steps: readonly string[]
  /** Given: where the ways begin. */
  readonly starts: readonly string[]
  /** The other steps in the order in which they lie in the tray. */
  readonly tray: readonly string[]
  /** The links as they were drawn, after every change; the last is what stands. */
  readonly history: readonly (readonly BuiltLink[])[]
  /** Milliseconds since the epoch. */
  readonly startedAt: number
}

export function startRebuild(
  diagram: Diagram,
  { part, seed, now }: { readonly part: Part; readonly seed: number; readonly now: number },
): RebuildSitting {
  const steps = chooseSteps(diagram, part, seed)
  const starts = startsOf(partOf(diagram, steps))
  const others = steps.filter((step) => !starts.includes(step))
  // A stream of its own: the tray must not repeat the draw by which the piece was chosen.
  const tray = shuffled(others, mulberry32(seed ^ 0x5bd1e995))
  return { part, steps, starts, tray, history: [], startedAt: now }
}

const NONE: readonly BuiltLink[] = []

export const linksNow = ({ history }: RebuildSitting): readonly BuiltLink[] =>
  history.at(-1) ?? NONE

/** The steps that stand in the learner's flow, in the order in which they came into it. */
export function boardOf(sitting: RebuildSitting): readonly string[] {
  const linked = linksNow(sitting).flatMap(({ from, to }) => [from, to])
  return [...new Set([...sitting.starts, ...linked])]
}

export function stepsLeft(sitting: RebuildSitting): readonly string[] {
  const placed = new Set(boardOf(sitting))
  return sitting.tray.filter((step) => !placed.has(step))
}

/**
 * Draws a link. An exit with words leads to one step: leading it elsewhere takes it from where it
 * led. A link that is there already, or from a step to itself, changes nothing.
 */
export function addLink(sitting: RebuildSitting, link: BuiltLink): RebuildSitting {
  const links = linksNow(sitting)
  const isThere = links.some(
    ({ from, to, exit }) => from === link.from && to === link.to && exit === link.exit,
  )
  if (isThere || link.from === link.to) return sitting
  const kept = links.filter(
    ({ from, exit }) => exit === null || from !== link.from || exit !== link.exit,
  )
  return { ...sitting, history: [...sitting.history, [...kept, link]] }
}

/** Takes a link away, by its place among the links; steps that hang on nothing go back to the tray. */
export function removeLink(sitting: RebuildSitting, index: number): RebuildSitting {
  const kept = linksNow(sitting).filter((_, place) => place !== index)
  return { ...sitting, history: [...sitting.history, kept] }
}

/** Takes every link of a step away, so that it goes back to the tray. */
export function removeStep(sitting: RebuildSitting, step: string): RebuildSitting {
  const links = linksNow(sitting)
  const kept = links.filter(({ from, to }) => from !== step && to !== step)
  return kept.length === links.length
    ? sitting
    : { ...sitting, history: [...sitting.history, kept] }
}

export const undo = (sitting: RebuildSitting): RebuildSitting => ({
  ...sitting,
  history: sitting.history.slice(0, -1),
})
