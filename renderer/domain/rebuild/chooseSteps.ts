import type { Diagram } from '../../../content/schema.ts'
import { mulberry32, type Random, shuffled } from '../random.ts'
import { forwardLinks, startsOf } from './forwardLinks.ts'

/** How much of a diagram is to be rebuilt: all of it, its longest way, or a connected piece. */
export type Part = 'whole' | 'main' | 'piece'

const MOST_AT_ONCE = 12
const SMALLEST_PIECE = 8
/** A shorter way leaves nothing to put in order. */
const SHORTEST_WAY = 5

/** The choices that make sense for a diagram; the first is what to begin with. */
export function partsFor(diagram: Diagram): readonly Part[] {
  if (diagram.steps.length <= MOST_AT_ONCE) return ['whole']
  return mainWay(diagram).length < SHORTEST_WAY ? ['piece', 'whole'] : ['main', 'piece', 'whole']
}

/** The steps to rebuild, in the order of the diagram. The seed matters for a piece only. */
export function chooseSteps(diagram: Diagram, part: Part, seed: number): readonly string[] {
  const ids = diagram.steps.map(({ id }) => id)
  if (part === 'whole') return ids
  const chosen = new Set(part === 'main' ? mainWay(diagram) : drawPiece(diagram, mulberry32(seed)))
  return ids.filter((id) => chosen.has(id))
}

/** The longest way from a start, without going round; twelve steps of it at most. */
function mainWay(diagram: Diagram): readonly string[] {
  const next = forwardLinks(diagram)
  const known = new Map<string, readonly string[]>()
  const longestFrom = (step: string): readonly string[] => {
    const before = known.get(step)
    if (before) return before
    const way = [step, ...longest((next.get(step) ?? []).map(longestFrom))]
    known.set(step, way)
    return way
  }
  return longest(startsOf(diagram).map(longestFrom)).slice(0, MOST_AT_ONCE)
}

/** The first of the longest. */
const longest = (ways: readonly (readonly string[])[]): readonly string[] =>
  ways.reduce((best, way) => (way.length > best.length ? way : best), [])

/** Eight to twelve steps that hang together; fewer only where the diagram has no such piece. */
function drawPiece(diagram: Diagram, random: Random): readonly string[] {
  const size = SMALLEST_PIECE + Math.floor(random() * (MOST_AT_ONCE - SMALLEST_PIECE + 1))
  const roots = shuffled(
    diagram.steps.map(({ id }) => id),
    random,
  )
  let best: readonly string[] = []
  for (const root of roots) {
    const piece = growFrom(diagram, root, size, random)
    if (piece.length > best.length) best = piece
    if (best.length >= Math.min(size, diagram.steps.length)) return best
  }
  return best
}

function growFrom(
  { links }: Diagram,
  root: string,
  size: number,
  random: Random,
): readonly string[] {
  const piece = [root]
  while (piece.length < size) {
    const near = links.flatMap(({ from, to }) => {
      if (piece.includes(from)) return piece.includes(to) ? [] : [to]
      return piece.includes(to) ? [from] : []
    })
    const drawn = near[Math.floor(random() * near.length)]
    if (drawn === undefined) return piece
    piece.push(drawn)
  }
  return piece
}
