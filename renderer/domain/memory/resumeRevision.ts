import { isHeld } from './hold.ts'
import type { KeptRevision } from './keptRevision.ts'
import { type Around, isAnsweredElsewhere, nextTurn } from './nextTurn.ts'
import { type Act, goOn, type Revision, type Turn } from './revision.ts'

export interface ResumeWish {
  /** Ids of those answers of the session that stand in the log. */
  readonly standing: ReadonlySet<string>
  readonly around: Around
  /** The learner's study day, milliseconds since the epoch: its first and its last. */
  readonly startOfDay: number
  readonly endOfDay: number
}

/**
 * A kept session as it goes on now: of what was done the part that log and holds bear out, the question
 * that was on screen if it is still open, the minutes that were left. Null where nothing is to go on
 * with: it is of another study day, or nothing of it can be asked any more.
 */
export function resumeRevision(
  { revision, keptAt }: KeptRevision,
  { standing, around, startOfDay, endOfDay }: ResumeWish,
): Revision | null {
  const { startedAt, endsAt, acts, turn } = revision
  if (startedAt < startOfDay || startedAt > endOfDay) return null

  const before: Revision = {
    ...revision,
    endsAt: endsAt === null ? null : around.now + Math.max(0, endsAt - keptAt),
    acts: acts.flatMap((act) => borneOut(act, standing, around)),
    turn: turn && asLogged(turn, standing),
  }
  const between = goOn(before, null)
  const open = openTurn(before, around)
  const next = open ? { ...open, shownAt: around.now, draft: null } : nextTurn(between, around)
  return next && { ...between, turn: next }
}

/** The question on screen, if it is still to be answered. */
function openTurn(revision: Revision, around: Around): Turn | null {
  const { turn } = revision
  if (!turn || turn.answer || !around.questionIds.has(turn.questionId)) return null
  const isPassed =
    isHeld(around.holds.get(turn.questionId), around.now) || isAnsweredElsewhere(revision, around)
  return isPassed ? null : turn
}

/** What was done, as far as it still is: it may have been taken back, or never have reached the disk. */
function borneOut(act: Act, standing: ReadonlySet<string>, { holds, now }: Around): readonly Act[] {
  const turn = asLogged(act.turn, standing)
  if (act.kind === 'held' && isHeld(holds.get(turn.questionId), now)) return [{ ...act, turn }]
  return turn.answer ? [{ kind: 'answered', turn }] : []
}

const asLogged = (turn: Turn, standing: ReadonlySet<string>): Turn => ({
  ...turn,
  answer:
    turn.answer && standing.has(turn.answer.reviewId) ? { ...turn.answer, saved: 'yes' } : null,
})
