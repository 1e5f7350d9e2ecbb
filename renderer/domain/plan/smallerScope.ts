import type { CardState } from '../memory/cards.ts'
import type { Question } from '../questions/question.ts'
import { questionsInScope } from './planInForce.ts'

/**
 * Part of a scope of which no more than `reachable` questions are still new: what was begun furthest is
 * kept first. Null where no part of it, or all of it, fits.
 */
export const smallerScope = (
  subjects: readonly string[],
  questions: readonly Question[],
  cards: ReadonlyMap<string, CardState>,
  reachable: number,
): readonly string[] | null => {
  const counted = subjects.map((id, place) => {
    const own = questionsInScope([id], questions)
    const unmet = own.filter((question) => !cards.has(question.id)).length
    return { id, place, unmet, begun: own.length === 0 ? 0 : 1 - unmet / own.length }
  })
  let room = reachable
  const kept = counted
    .sort((a, b) => b.begun - a.begun || a.place - b.place)
    .filter(({ unmet }) => {
      if (unmet > room) return false
      room -= unmet
      return true
    })
    .sort((a, b) => a.place - b.place)
    .map(({ id }) => id)
  return kept.length === 0 || kept.length === subjects.length ? null : kept
}
