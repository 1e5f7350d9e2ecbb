import { nextCard } from '../../../../renderer/domain/memory/cards.ts'
import type { Around } from '../../../../renderer/domain/memory/nextTurn.ts'
import type { Rating } from '../../../../renderer/domain/memory/review.ts'
import type { Revision, TurnAnswer } from '../../../../renderer/domain/memory/revision.ts'
import { START } from './makeReview.ts'

export const makeRevision = (given: Partial<Revision> = {}): Revision => ({
  wish: { scope: '', size: 'usual', by: 'due' },
  startedAt: START,
  queue: [],
  repsAtStart: {},
  learnAheadMinutes: 20,
  most: null,
  endsAt: null,
  acts: [],
  turn: null,
  ...given,
})

export const makeAround = (given: Partial<Around> = {}): Around => ({
  questionIds: new Set(['a', 'b', 'c', 'd']),
  cards: new Map(),
  holds: new Map(),
  now: START,
  ...given,
})

export const makeAnswer = (questionId: string, at: number, rating: Rating = 3): TurnAnswer => ({
  reviewId: `r-${questionId}-${at}`,
  given: [],
  correct: rating > 1,
  score: rating > 1 ? 1 : 0,
  at,
  rating,
  card: nextCard(undefined, { questionId, at, rating }),
  saved: 'yes',
})
