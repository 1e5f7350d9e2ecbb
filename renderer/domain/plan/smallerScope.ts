import type { CardState } from '../memory/cards.ts'
import type { Question } from '../questions/question.ts'
import { questionsInScope } from './planInForce.ts'

/**
 * As much of a scope as there is time for: what was begun furthest is kept first. Null where not even
 * one part of it fits, or all of it does. `fits` tells whether the time is enough for a scope.
 */
export const smallerScope = (
  subjects: readonly string[],
  questions: readonly Question[],
  cards: ReadonlyMap<string, CardState>,
  fits: (scope: readonly string[]) => boolean,
): readonly string[] | null => {
  const byBegun = subjects
    .map((id, place) => {
      const own = questionsInScope([id], questions)
      const met = own.filter((question) => cards.has(question.id)).length
      return { id, place, begun: met / Math.max(1, own.length), unmet: own.length - met }
    })
    // What is too large by itself would bar the way to all that comes after it.
    .filter(({ id }) => fits([id]))
    .sort((a, b) => b.begun - a.begun || a.unmet - b.unmet || a.place - b.place)
  const firstOf = (count: number) =>
    byBegun
      .slice(0, count)
      .sort((a, b) => a.place - b.place)
      .map(({ id }) => id)

  // Halving, for more never takes less time: low fits, high does not.
  let low = 0
  let high = byBegun.length + 1
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (fits(firstOf(middle))) low = middle
    else high = middle
  }
  return low === 0 || low === subjects.length ? null : firstOf(low)
}
