import { type CardState, retrievability } from './cards.ts'
import { isDue } from './due.ts'

const DAY_MS = 24 * 60 * 60 * 1000

export interface Mastery {
  /**
   * Mean predicted chance of recall a day from now over all the questions, 0 to 1; an unseen question
   * counts 0. Not «now»: the forgetting curve starts at 1 after every answer, a wrong one too, and
   * would call a diagram mastered that was just answered all wrong.
   */
  readonly recall: number
  readonly seen: number
  readonly total: number
  readonly due: number
}

/** How well a set of questions (a diagram's, a system's) is remembered at `now`. */
export const masteryOf = (
  questionIds: Iterable<string>,
  cards: ReadonlyMap<string, CardState>,
  now: number,
): Mastery => {
  const total = new Set(questionIds)
  const seen = [...total].flatMap((id) => cards.get(id) ?? [])
  const recalled = seen.reduce((sum, card) => sum + retrievability(card, now + DAY_MS), 0)

  return {
    recall: total.size === 0 ? 0 : recalled / total.size,
    seen: seen.length,
    total: total.size,
    due: seen.filter((card) => isDue(card, now)).length,
  }
}
