import type { Diagram, Step } from '../../../content/schema.ts'
import { exitsOf, reachable } from './flow.ts'

const SHORTEST_RUN = 4
const LONGEST_RUN = 6

/** The steps to which forced links lead, by the step where they begin. */
type ForcedLinks = ReadonlyMap<string, readonly string[]>

/**
 * Runs of 4 to 6 linked steps that can happen in one order only. Of each link in a run it holds that
 * nobody gets to its end except by way of its beginning: the beginning *dominates* the end, in the words
 * of flow analysis. So what branches off, joins in later or leads back cannot change the order, and
 * links that lead back never belong to a run. No two runs end in the same step.
 */
export function forcedRuns(diagram: Diagram): readonly (readonly Step[])[] {
  const steps = new Map(diagram.steps.map((step) => [step.id, step]))
  return forcedPaths(diagram)
    .flatMap(cutIntoRuns)
    .map((run) => run.flatMap((id) => steps.get(id) ?? []))
}

/** Forced links form trees; each is laid out as its longest path, then what branches off, likewise. */
function forcedPaths(diagram: Diagram): readonly (readonly string[])[] {
  const next = forcedLinks(diagram)
  const entered = new Set([...next.values()].flat())
  const roots = diagram.steps.filter(({ id }) => !entered.has(id))
  return roots.flatMap(({ id }) => pathsFrom([], id, next))
}

/** `lead` is the step from which the path branches off. */
function pathsFrom(lead: readonly string[], first: string, next: ForcedLinks): string[][] {
  const path = longestPath(first, next)
  const branching = path.flatMap((id, index) =>
    (next.get(id) ?? [])
      .filter((branch) => branch !== path[index + 1])
      .flatMap((branch) => pathsFrom([id], branch, next)),
  )
  return [[...lead, ...path], ...branching]
}

function forcedLinks(diagram: Diagram): ForcedLinks {
  const starts = diagram.steps.filter(({ kind }) => kind === 'start').map(({ id }) => id)
  const reached = reachable(diagram, starts)
  return new Map(
    diagram.steps.map((step) => {
      const reachedWithoutIt = reachable(diagram, starts, step.id)
      const ends = exitsOf(diagram, step).map(({ to }) => to)
      const isForced = (to: string) =>
        to !== step.id && reached.has(to) && !reachedWithoutIt.has(to)
      return [step.id, [...new Set(ends.filter(isForced))]]
    }),
  )
}

function longestPath(from: string, next: ForcedLinks): string[] {
  const rests = (next.get(from) ?? []).map((id) => longestPath(id, next))
  const longest = rests.reduce((best, rest) => (rest.length > best.length ? rest : best), [])
  return [from, ...longest]
}

/** Runs of even length from one end to the other, sharing steps where they cannot meet exactly. */
function cutIntoRuns(path: readonly string[]): readonly (readonly string[])[] {
  if (path.length < SHORTEST_RUN) return []
  const count = Math.ceil(path.length / LONGEST_RUN)
  const size = Math.max(SHORTEST_RUN, Math.ceil(path.length / count))
  const stride = count === 1 ? 0 : (path.length - size) / (count - 1)
  return Array.from({ length: count }, (_, index) => {
    const start = Math.round(index * stride)
    return path.slice(start, start + size)
  })
}
