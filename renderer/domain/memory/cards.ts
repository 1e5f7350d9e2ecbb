import { type Card, createEmptyCard, fsrs, State } from 'ts-fsrs'
import { compareReviews, movesSchedule, type Rating, type Review } from './review.ts'

/** What is believed about one question's place in memory. Derived from the log, never edited. */
export interface CardState {
  readonly questionId: string
  /** When to ask again, milliseconds since the epoch. */
  readonly due: number
  /** Days until the chance of recall falls to 90 %. */
  readonly stability: number
  /** 1 (easy) to 10. */
  readonly difficulty: number
  readonly reps: number
  readonly lapses: number
  readonly state: CardPhase
  /** Position in the short steps of the first minutes; without it a new card would never leave them. */
  readonly learningStep: number
  /** Milliseconds since the epoch. */
  readonly lastReview: number
}

export type CardPhase = 'learning' | 'review' | 'relearning'

const DAY_MS = 24 * 60 * 60 * 1000

/** Default FSRS-6 parameters. No fuzz: two machines with the same log must agree to the millisecond. */
export const scheduler = fsrs({ enable_fuzz: false })

/**
 * The card after one more review. A review dated before the last one (the clock was set back) counts
 * as given at the moment of the last one, since no time can have passed backwards.
 */
export const nextCard = (
  card: CardState | undefined,
  review: Pick<Review, 'questionId' | 'at' | 'rating'>,
): CardState => {
  const at = card ? Math.max(card.lastReview, review.at) : review.at
  const before = card ? toFsrs(card) : createEmptyCard(at)

  return fromFsrs(review.questionId, at, scheduler.next(before, at, review.rating).card)
}

/** What each grade would make of a card if it were given at `now`. */
export const previewGrades = (
  card: CardState | undefined,
  questionId: string,
  now: number,
): Readonly<Record<Rating, CardState>> => {
  const after = (rating: Rating) => nextCard(card, { questionId, at: now, rating })
  return { 1: after(1), 2: after(2), 3: after(3), 4: after(4) }
}

/**
 * All card states from the log alone, whatever its order. Modes outside the schedule are left out;
 * answers taken back are for the caller to leave out (`standingReviews`).
 */
export const replay = (reviews: Iterable<Review>): Map<string, CardState> => {
  const cards = new Map<string, CardState>()
  const scheduling = [...reviews].filter((review) => movesSchedule(review.mode))

  for (const review of scheduling.sort(compareReviews)) {
    cards.set(review.questionId, nextCard(cards.get(review.questionId), review))
  }
  return cards
}

/** Predicted chance of recall, 0 to 1, on the continuous forgetting curve of FSRS. */
export const retrievability = (card: CardState, now: number): number =>
  scheduler.forgetting_curve(Math.max(0, now - card.lastReview) / DAY_MS, card.stability)

const PHASES = {
  learning: State.Learning,
  review: State.Review,
  relearning: State.Relearning,
} as const satisfies Record<CardPhase, State>

const phaseOf = (state: State): CardPhase => {
  if (state === State.Review) return 'review'
  return state === State.Relearning ? 'relearning' : 'learning'
}

const toFsrs = (card: CardState): Card => ({
  due: new Date(card.due),
  stability: card.stability,
  difficulty: card.difficulty,
  // Both are recomputed or merely logged by ts-fsrs; the type still asks for them.
  elapsed_days: 0,
  scheduled_days: 0,
  learning_steps: card.learningStep,
  reps: card.reps,
  lapses: card.lapses,
  state: PHASES[card.state],
  last_review: new Date(card.lastReview),
})

const fromFsrs = (questionId: string, at: number, card: Card): CardState => ({
  questionId,
  due: card.due.getTime(),
  stability: card.stability,
  difficulty: card.difficulty,
  reps: card.reps,
  lapses: card.lapses,
  state: phaseOf(card.state),
  learningStep: card.learning_steps,
  lastReview: at,
})
