import type { Diagram } from '../../../content/schema.ts'
import { at } from '../diagram/at.ts'

/** How far a case has been followed: the steps in order, a step as often as it was come to. */
export interface WalkPath {
  /** At least one. */
  readonly steps: readonly string[]
  /** Index in the diagram of the link between each step and the next: one fewer than steps. */
  readonly links: readonly number[]
}

export const beginWalk = (start: string): WalkPath => ({ steps: [start], links: [] })

/** The step on which the case stands. */
export const hereOf = ({ steps }: WalkPath): string => at(steps, steps.length - 1)

/** The path with a link more. Throws RangeError where the diagram has no such way out of this step. */
export function takeLink(diagram: Diagram, path: WalkPath, link: number): WalkPath {
  const { from, to } = at(diagram.links, link)
  if (from !== hereOf(path)) throw new RangeError(`link ${link} does not leave ${hereOf(path)}`)
  return { steps: [...path.steps, to], links: [...path.links, link] }
}

/** The path up to its step at `position` (from 0); the whole of it where it is not that long. */
export const goBackTo = ({ steps, links }: WalkPath, position: number): WalkPath => ({
  steps: steps.slice(0, Math.max(0, position) + 1),
  links: links.slice(0, Math.max(0, position)),
})

/** One step back; the same path where it has only begun. */
export const goBack = (path: WalkPath): WalkPath => goBackTo(path, path.links.length - 1)

/** How often the case has come to a step. */
export const visitsOf = ({ steps }: WalkPath, step: string): number =>
  steps.filter((each) => each === step).length

/** Whether `whole` begins with `path`, by the same links. */
export const isBeginningOf = (path: WalkPath, whole: WalkPath): boolean =>
  path.steps[0] === whole.steps[0] && path.links.every((link, index) => link === whole.links[index])
