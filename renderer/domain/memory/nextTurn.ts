import type { CardState } from './cards.ts'
import { type DueOf, scheduledDue } from './dueOf.ts'
import { type Hold, isHeld } from './hold.ts'
import { answersOf, type Revision, type Turn } from './revision.ts'
import { isInSteps } from './revisionQueue.ts'

export interface Around {
  /** The questions of the scope that are in the bank. */
  readonly questionIds: ReadonlySet<string>
  /** As the disk has them; what this session has changed meanwhile is laid over them. */
  readonly cards: ReadonlyMap<string, CardState>
  readonly holds: ReadonlyMap<string, Hold>
  readonly now: number
  readonly dueOf?: DueOf
}

export interface Remaining {
  readonly due: number
  readonly fresh: number
  /** In their short steps, to be asked again within the session. */
  readonly learning: number
}

/**
 * What is asked next: a question whose minute has come, then the queue, then, when nothing else is left,
 * a question that is to come within the minutes of learning ahead. Null: the session is over.
 */
export function nextTurn(revision: Revision, around: Around): Turn | null {
  const { most, endsAt, wish } = revision
  const { now } = around
  if (most !== null && answersOf(revision).length >= most) return null
  if (endsAt !== null && now >= endsAt) return null

  const turn = (questionId: string | undefined, isEarly = false): Turn | null =>
    questionId === undefined
      ? null
      : { ...NOT_ANSWERED, questionId, shownAt: now, isEarly, reps: repsOf(around, questionId) }
  const [called] = stepsBy(revision, around, now)
  const [queued] = queueLeft(revision, around)
  if (wish.by === 'practice') return turn(queued)
  const [early] = stepsBy(revision, around, now + revision.learnAheadMinutes * 60_000)
  return turn(called) ?? turn(queued) ?? turn(early, true)
}

/** How much is left after the question on screen. */
export function remainingIn(revision: Revision, around: Around): Remaining {
  const own = revision.turn?.questionId
  const queue = queueLeft(revision, around).filter((id) => id !== own)
  const due = queue.filter((id) => around.cards.has(id)).length
  const ahead = around.now + revision.learnAheadMinutes * 60_000
  const steps = revision.wish.by === 'practice' ? [] : stepsBy(revision, around, ahead)
  const isQueued = new Set(queue)
  const learning = steps.filter((id) => id !== own && !isQueued.has(id)).length
  return within(revision, { due, fresh: queue.length - due, learning })
}

/** When the next question of the scope comes, milliseconds since the epoch; null when none will. */
export function nextDueAt(revision: Revision, around: Around): number | null {
  const { holds, now, dueOf = scheduledDue } = around
  const cardOf = cardsNow(revision, around.cards)
  let next: number | null = null
  for (const id of around.questionIds) {
    const card = cardOf(id)
    if (!card || isHeld(holds.get(id), now)) continue
    const due = Math.max(now, dueOf(card))
    if (next === null || due < next) next = due
  }
  return next
}

/** The cards as they are now: an answer of this session counts before the disk has told of it. */
export function cardsNow(
  revision: Revision,
  cards: ReadonlyMap<string, CardState>,
): (questionId: string) => CardState | undefined {
  const own = new Map<string, CardState>()
  for (const { questionId, answer } of answersOf(revision))
    if (answer.card) own.set(questionId, answer.card)
  return (id) => {
    const kept = cards.get(id)
    const ours = own.get(id)
    // Later than ours: answered in another window since.
    return !ours || (kept && kept.lastReview > ours.lastReview) ? kept : ours
  }
}

/** No more than the session may still ask; what comes soonest is counted first. */
function within(revision: Revision, { due, fresh, learning }: Remaining): Remaining {
  if (revision.most === null) return { due, fresh, learning }
  const onScreen = revision.turn && !revision.turn.answer ? 1 : 0
  let left = Math.max(0, revision.most - answersOf(revision).length - onScreen)
  const take = (count: number): number => {
    const taken = Math.min(count, left)
    left -= taken
    return taken
  }
  return { due: take(due), fresh: take(fresh), learning: take(learning) }
}

/** Whether another window has answered the question since it came on screen here. Counted, not timed: clocks are set back. */
export const isAnsweredElsewhere = ({ turn, wish }: Revision, around: Pick<Around, 'cards'>) =>
  turn !== null &&
  !turn.answer &&
  turn.reps !== null &&
  wish.by !== 'practice' &&
  repsOf(around, turn.questionId) > turn.reps

const NOT_ANSWERED = { draft: null, answer: null } as const

const repsOf = ({ cards }: Pick<Around, 'cards'>, id: string): number => cards.get(id)?.reps ?? 0

/** The queue without what was asked here or, since the session began, in another window. */
function queueLeft(revision: Revision, around: Around): readonly string[] {
  const { questionIds, holds, now } = around
  const asked = new Set(answersOf(revision).map(({ questionId }) => questionId))
  return revision.queue.filter(
    (id) =>
      questionIds.has(id) &&
      !asked.has(id) &&
      !isPutBy(revision, holds, id, now) &&
      (revision.wish.by === 'practice' || repsOf(around, id) <= (revision.repsAtStart[id] ?? 0)),
  )
}

/** The questions in their short steps that are to be asked by that moment, by their minute. */
function stepsBy(revision: Revision, around: Around, moment: number): readonly string[] {
  const { holds, now, dueOf = scheduledDue } = around
  const cardOf = cardsNow(revision, around.cards)
  return [...around.questionIds]
    .flatMap((id) => {
      const card = cardOf(id)
      const isOpen = isInSteps(card) && dueOf(card) <= moment
      return isOpen && !isPutBy(revision, holds, id, now) ? [{ id, due: dueOf(card) }] : []
    })
    .sort((a, b) => a.due - b.due || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id)
}

/** Held by what the disk says, or by an act of this session that it has yet to tell of. */
function isPutBy(
  revision: Revision,
  holds: ReadonlyMap<string, Hold>,
  id: string,
  now: number,
): boolean {
  return (
    isHeld(holds.get(id), now) ||
    revision.acts.some((act) => act.kind === 'held' && act.turn.questionId === id)
  )
}
