import type { CardState } from '../../../../renderer/domain/memory/cards.ts'
import { DAY, START } from './makeReview.ts'

export const makeCard = (given: Partial<CardState> = {}): CardState => ({
  questionId: 'q:1',
  due: START + 10 * DAY,
  stability: 10,
  difficulty: 5,
  reps: 3,
  lapses: 0,
  state: 'review',
  learningStep: 0,
  lastReview: START,
  ...given,
})

export const byQuestion = (...cards: readonly CardState[]): ReadonlyMap<string, CardState> =>
  new Map(cards.map((card) => [card.questionId, card]))
