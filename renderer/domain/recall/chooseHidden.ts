import type { Diagram } from '../../../content/schema.ts'
import { mulberry32, shuffled } from '../random.ts'

/** How much of a diagram is hidden: all of it, half, twelve at most, or what is least remembered. */
export type Hiding = 'all' | 'half' | 'some' | 'weak'

/** So many labels can be kept in view and compared at once; more is clerical work, not recall. */
const MOST_AT_ONCE = 12

/** The choices that differ for a diagram of this size; the first is what to begin with. */
export function hidingsFor(diagram: Diagram): readonly Hiding[] {
  return diagram.steps.length > MOST_AT_ONCE
    ? ['some', 'half', 'weak', 'all']
    : ['all', 'half', 'weak']
}

export function countHidden(diagram: Diagram, hiding: Hiding): number {
  const count = diagram.steps.length
  const half = Math.ceil(count / 2)
  if (hiding === 'all') return count
  if (hiding === 'half') return half
  return Math.min(MOST_AT_ONCE, hiding === 'weak' ? half : count)
}

interface Wish {
  readonly hiding: Hiding
  /** Chance of recall by step id, 0 to 1; a step not named counts as forgotten. */
  readonly recall: ReadonlyMap<string, number>
  readonly seed: number
}

/** The steps whose titles are hidden, in the order of the diagram. Chance decides between equals. */
export function chooseHidden(diagram: Diagram, { hiding, recall, seed }: Wish): readonly string[] {
  const ids = diagram.steps.map(({ id }) => id)
  const drawn = shuffled(ids, mulberry32(seed))
  const recallOf = (id: string) => recall.get(id) ?? 0
  const ranked = hiding === 'weak' ? drawn.toSorted((a, b) => recallOf(a) - recallOf(b)) : drawn
  const chosen = new Set(ranked.slice(0, countHidden(diagram, hiding)))
  return ids.filter((id) => chosen.has(id))
}
