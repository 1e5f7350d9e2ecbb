import { useMemo } from 'react'
import { useIntroduced } from '../../data/useIntroduced.ts'
import { usePace } from '../../data/usePace.ts'
import { presentDay, useStudyDay } from '../../data/useStudyDay.ts'
import { chooseQuiz } from '../../domain/memory/chooseQuiz.ts'
import { isHeld } from '../../domain/memory/hold.ts'
import { nextTurn } from '../../domain/memory/nextTurn.ts'
import { minutesFor, questionsInMinutes } from '../../domain/memory/pace.ts'
import type { Revision, RevisionWish } from '../../domain/memory/revision.ts'
import {
  type RevisionQueue,
  revisionQueue,
  weakestQueue,
} from '../../domain/memory/revisionQueue.ts'
import { studyDayAt } from '../../domain/statistics/studyDay.ts'
import { navigate } from '../../state/hashLocation.ts'
import { paths } from '../../state/paths.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import { useScope } from './useScope.ts'

export interface BeginOptions {
  /** New questions over and above those of the day. */
  readonly moreFresh?: number
  /** Instead of the learner's own: «all that comes today, now». */
  readonly learnAheadMinutes?: number
}

/** What a scope asks for today, and the way to begin with it. */
export function useRevision(scope: string) {
  const { isLoading, questions, byId, cards, holds, dueOf, around } = useScope(scope)
  const { now, startOfDay } = useStudyDay()
  const introduced = useIntroduced(startOfDay)
  const paceMs = usePace()
  const settings = useScreen((state) => state.preferences)
  const beginRevision = useScreen((state) => state.beginRevision)

  const queueAt = (moment: number, moreFresh = 0): RevisionQueue =>
    revisionQueue({
      questions,
      cards,
      holds,
      ...presentDay(moment),
      freshAllowed: Math.max(0, settings.newPerDay - (introduced ?? 0)) + moreFresh,
      // The same new ones all day long.
      seed: studyDayAt(moment, new Date(moment).getTimezoneOffset()),
      burySiblings: settings.burySiblings,
      dueOf,
    })

  const idsFor = (wish: RevisionWish, moment: number, moreFresh: number): readonly string[] => {
    const most = mostOf(wish) ?? Number.POSITIVE_INFINITY
    if (wish.by === 'weakness') return weakestQueue({ questions, cards, holds, now: moment }, most)
    if (wish.by === 'due') return queueAt(moment, moreFresh).ids.slice(0, most)
    return chooseQuiz({
      questionIds: questions.flatMap(({ id }) => (isHeld(holds.get(id), moment) ? [] : [id])),
      cards,
      now: moment,
      count: most,
      seed: moment,
      kindOf: (id) => byId.get(id)?.kind ?? '',
    })
  }
  const mostOf = ({ size }: RevisionWish): number | null => {
    if (size === 'all') return null
    return size === 'usual' ? settings.sessionSize : questionsInMinutes(size, paceMs)
  }

  const begin = (wish: RevisionWish, options: BeginOptions = {}): void => {
    const startedAt = Date.now()
    const queue = idsFor(wish, startedAt, options.moreFresh ?? 0)
    const isTimed = typeof wish.size === 'number'
    const revision: Revision = {
      wish,
      startedAt,
      queue,
      repsAtStart: Object.fromEntries(queue.map((id) => [id, cards.get(id)?.reps ?? 0])),
      learnAheadMinutes: options.learnAheadMinutes ?? settings.learnAheadMinutes,
      // What comes back within the session comes on top, unless the learner has just so much time.
      most: isTimed ? mostOf(wish) : null,
      endsAt: isTimed ? startedAt + Number(wish.size) * 60_000 : null,
      acts: [],
      turn: null,
    }
    beginRevision({ ...revision, turn: nextTurn(revision, around(startedAt)) })
    navigate(paths.revise())
  }

  // Worked out for the whole bank: once for what it depends on, not with every drawing.
  // biome-ignore lint/correctness/useExhaustiveDependencies: queueAt reads nothing else
  const queue = useMemo(
    () => queueAt(now),
    [questions, cards, holds, dueOf, now, introduced, settings.newPerDay, settings.burySiblings],
  )
  const total = queue.due + queue.fresh + queue.learning
  return {
    isLoading: isLoading || introduced === undefined,
    questions,
    cards,
    holds,
    dueOf,
    /** What today asks for. */
    queue,
    total,
    minutes: minutesFor(total, paceMs),
    /** How many questions a session of that kind would begin with. */
    countFor: (wish: RevisionWish): number =>
      wish.by === 'due' ? Math.min(total, mostOf(wish) ?? total) : idsFor(wish, now, 0).length,
    minutesFor: (count: number): number => minutesFor(count, paceMs),
    begin,
  }
}
