import type { Diagram } from '../../../content/schema.ts'
import { mulberry32, shuffled } from '../random.ts'
import { chooseHidden, type Hiding } from './chooseHidden.ts'

/** One attempt at putting the labels of a diagram back. A title goes by the id of the step it belongs to. */
export interface RecallSitting {
  readonly hiding: Hiding
  /** Steps whose titles are hidden, in the order of the diagram. */
  readonly hidden: readonly string[]
  /** Their titles in the order in which they lie in the tray. */
  readonly tray: readonly string[]
  /** By step: the title that the learner has put there. */
  readonly placed: ReadonlyMap<string, string>
  /** Steps whose titles were told on asking: they stay where they are and earn nothing. */
  readonly hinted: readonly string[]
  /** Titles as they were put down, one after another. */
  readonly path: readonly string[]
  /** Milliseconds since the epoch. */
  readonly startedAt: number
}

interface Start {
  readonly hiding: Hiding
  /** Chance of recall by step id, 0 to 1. */
  readonly recall: ReadonlyMap<string, number>
  readonly seed: number
  readonly now: number
}

export function startRecall(diagram: Diagram, { hiding, recall, seed, now }: Start): RecallSitting {
  const hidden = chooseHidden(diagram, { hiding, recall, seed })
  // A stream of its own: the tray must not repeat the draw by which the titles were chosen.
  const tray = shuffled(hidden, mulberry32(seed ^ 0x5bd1e995))
  return { hiding, hidden, tray, placed: new Map(), hinted: [], path: [], startedAt: now }
}

/** Titles not yet put anywhere. */
export function titlesLeft({ tray, placed, hinted }: RecallSitting): readonly string[] {
  const used = new Set([...placed.values(), ...hinted])
  return tray.filter((title) => !used.has(title))
}

export const isOpen = ({ hidden, hinted }: RecallSitting, step: string): boolean =>
  hidden.includes(step) && !hinted.includes(step)

/**
 * Puts a title into a step. What lay there goes where the title came from: into the other step, so
 * that the two change places, or back into the tray. A step that is not open leaves all as it was.
 */
export function placeTitle(sitting: RecallSitting, title: string, step: string): RecallSitting {
  if (!isOpen(sitting, step) || !isOpen(sitting, title)) return sitting
  if (sitting.placed.get(step) === title) return sitting
  const placed = new Map(sitting.placed)
  const origin = stepOf(sitting, title)
  const displaced = placed.get(step)
  if (origin !== null) placed.delete(origin)
  if (origin !== null && displaced !== undefined) placed.set(origin, displaced)
  placed.set(step, title)
  return { ...sitting, placed, path: [...sitting.path, title] }
}

/** The title in a step goes back into the tray. */
export function emptyStep(sitting: RecallSitting, step: string): RecallSitting {
  if (!sitting.placed.has(step)) return sitting
  const placed = new Map(sitting.placed)
  placed.delete(step)
  return { ...sitting, placed }
}

/** Tells the title of an open step and lets it stand there: it is no longer asked for. */
export function giveHint(sitting: RecallSitting, step: string): RecallSitting {
  if (!isOpen(sitting, step)) return sitting
  const placed = new Map(sitting.placed)
  const origin = stepOf(sitting, step)
  placed.delete(step)
  if (origin !== null) placed.delete(origin)
  return { ...sitting, placed, hinted: [...sitting.hinted, step] }
}

/** The step in which a title lies; null while it is in the tray. */
export function stepOf({ placed }: RecallSitting, title: string): string | null {
  for (const [step, lying] of placed) if (lying === title) return step
  return null
}
