import type { CardState } from './cards.ts'
import type { Rating } from './review.ts'

/** What a session of revision is made of. */
export interface RevisionWish {
  /** Everything (''), a system or theme («france») or a diagram of it («france/chambers»). */
  readonly scope: string
  /** At most so many questions, or for so many minutes. */
  readonly size: SessionSize
  readonly by: 'due' | 'weakness' | 'practice'
}

export type SessionSize = 'usual' | 'all' | 5 | 15 | 30

/** A question of the session, from being shown to being kept. */
export interface Turn {
  readonly questionId: string
  /** Milliseconds since the epoch. */
  readonly shownAt: number
  /** Asked ahead of its minute, because nothing else was left. */
  readonly isEarly: boolean
  /** How often it had been answered when it was shown; null where that is not to be minded. */
  readonly reps: number | null
  /** What is put together of an answer not yet given; null for nothing. */
  readonly draft: readonly string[] | null
  /** Null until it is answered. */
  readonly answer: TurnAnswer | null
}

export interface TurnAnswer {
  /** Of the row in the log. */
  readonly reviewId: string
  /** As the form of the question says. */
  readonly given: readonly string[]
  readonly correct: boolean
  readonly score: number
  readonly at: number
  /** Null while the learner has yet to grade it: nothing is written before. */
  readonly rating: Rating | null
  /** The card as it is after this answer; null in practice, or without a grade. */
  readonly card: CardState | null
  readonly saved: 'not-yet' | 'saving' | 'yes' | 'no'
  /** Why it was not saved. */
  readonly failure?: string
}

/** What was done, so that the last of it can be taken back. */
export type Act =
  | { readonly kind: 'answered'; readonly turn: Turn }
  | { readonly kind: 'held'; readonly turn: Turn; readonly hold: 'suspended' | 'buried' }

/** A session under way: only ids, so that it goes on in another language in the same place. */
export interface Revision {
  readonly wish: RevisionWish
  readonly startedAt: number
  readonly queue: readonly string[]
  /** How often each of the queue had been answered when the session began. */
  readonly repsAtStart: Readonly<Record<string, number>>
  readonly learnAheadMinutes: number
  /** At most so many answers; null for as many as there are. */
  readonly most: number | null
  /** When time is up; the question on screen may still be answered. Null without a limit. */
  readonly endsAt: number | null
  /** Everything done before the question on screen, in order. */
  readonly acts: readonly Act[]
  /** The question on screen; null when the session is over. */
  readonly turn: Turn | null
}

export const isOver = ({ turn }: Revision): boolean => turn === null

export const answersOf = ({ acts, turn }: Revision): readonly (Turn & { answer: TurnAnswer })[] =>
  [...acts.map((act) => act.turn), ...(turn ? [turn] : [])].flatMap((each) =>
    each.answer ? [{ ...each, answer: each.answer }] : [],
  )

/** Answers that are graded and that the disk has refused so far. */
export const unsavedOf = (revision: Revision): readonly (Turn & { answer: TurnAnswer })[] =>
  answersOf(revision).filter(({ answer }) => answer.saved === 'no')

/** Changes the answer with that id in the log, wherever it stands by now. */
export function changeAnswer(
  revision: Revision,
  reviewId: string,
  changed: Partial<TurnAnswer>,
): Revision {
  const change = (turn: Turn): Turn =>
    turn.answer?.reviewId === reviewId ? { ...turn, answer: { ...turn.answer, ...changed } } : turn
  return {
    ...revision,
    acts: revision.acts.map((act) => ({ ...act, turn: change(act.turn) })),
    turn: revision.turn && change(revision.turn),
  }
}

/** The question on screen is answered. An answer once given stays. */
export function giveAnswer(revision: Revision, answer: TurnAnswer): Revision {
  const { turn } = revision
  return turn && !turn.answer ? { ...revision, turn: { ...turn, answer } } : revision
}

/** An answer in the making: it waits with the session while one looks elsewhere. */
export function draftAnswer(revision: Revision, draft: readonly string[]): Revision {
  const { turn } = revision
  return turn && !turn.answer ? { ...revision, turn: { ...turn, draft } } : revision
}

/** The question on screen is put by, and another takes its place. */
export function holdQuestion(
  revision: Revision,
  hold: 'suspended' | 'buried',
  next: Turn | null,
): Revision {
  const { turn, acts } = revision
  return turn
    ? { ...revision, acts: [...acts, { kind: 'held', turn, hold }], turn: next }
    : revision
}

/** On to the next question; an answered one becomes part of what was done. */
export function goOn(revision: Revision, next: Turn | null): Revision {
  const { turn, acts } = revision
  return {
    ...revision,
    acts: turn?.answer ? [...acts, { kind: 'answered', turn }] : acts,
    turn: next,
  }
}

/** What `takeBack` would take back: the answer on screen, or else the last thing done. */
export function lastAct({ acts, turn }: Revision): Act | null {
  return turn?.answer ? { kind: 'answered', turn } : (acts.at(-1) ?? null)
}

/** The last thing done is undone; its question is on screen as if it had just come. */
export function takeBack(revision: Revision, now: number): Revision {
  const act = lastAct(revision)
  if (!act) return revision
  const isOnScreen = revision.turn?.answer != null
  return {
    ...revision,
    acts: isOnScreen ? revision.acts : revision.acts.slice(0, -1),
    // What was held after its answer goes back to the answer: only the holding is undone.
    turn:
      act.kind === 'held'
        ? act.turn
        : { ...act.turn, answer: null, draft: null, shownAt: now, reps: null },
  }
}
