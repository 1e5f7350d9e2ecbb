import { useRef, useState } from 'react'
import { useDatabase } from '../../data/DatabaseContext.tsx'
import { retractReview } from '../../data/retractReview.ts'
import { saveHold } from '../../data/saveHold.ts'
import { classifyStorageFailure } from '../../data/storageFailure.ts'
import { presentDay } from '../../data/useStudyDay.ts'
import { nextCard } from '../../domain/memory/cards.ts'
import { cardsNow, nextTurn } from '../../domain/memory/nextTurn.ts'
import { type Rating, ratingFor } from '../../domain/memory/review.ts'
import {
  changeAnswer,
  draftAnswer,
  giveAnswer,
  goOn,
  holdQuestion,
  lastAct,
  type Revision,
  type TurnAnswer,
  takeBack,
  unsavedOf,
} from '../../domain/memory/revision.ts'
import { gradeAnswer } from '../../domain/questions/gradeAnswer.ts'
import type { Question } from '../../domain/questions/question.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import { useKeepAnswer } from './useKeepAnswer.ts'
import { useScope } from './useScope.ts'

/** The last thing that was done apart from answering, to be said; or why it was not done. */
export type Said = 'buried' | 'suspended' | 'undone' | { readonly failure: string } | null

/** Everything that can be done in a session of revision. */
export function useSession(revision: Revision) {
  const scope = useScope(revision.wish.scope)
  const db = useDatabase()
  const grades = useScreen((state) => state.preferences.grades)
  const changeRevision = useScreen((state) => state.changeRevision)
  const { keep, keeping } = useKeepAnswer(revision.wish.by)
  const [said, say] = useState<Said>(null)
  const isBusy = useRef(false)
  const { turn } = revision
  const cardOf = cardsNow(revision, scope.cards)
  const isPractice = revision.wish.by === 'practice'

  const give = (question: Question, given: readonly string[]): void => {
    if (!turn || turn.answer) return
    const at = Date.now()
    const grade = gradeAnswer(question, given)
    const answer: TurnAnswer = {
      reviewId: crypto.randomUUID(),
      given,
      correct: grade.correct,
      score: grade.score,
      at,
      rating: null,
      card: null,
      saved: 'not-yet',
    }
    say(null)
    changeRevision((now) => giveAnswer(now, answer))
    // With four grades a right answer waits for the learner's own.
    if (grades === 2 || !grade.correct || isPractice) settle(answer, ratingFor(grade))
  }

  /** Gives the answer its grade and has it kept. */
  const settle = (answer: TurnAnswer, rating: Rating): void => {
    if (!turn) return
    const { questionId } = turn
    const card = isPractice
      ? null
      : nextCard(cardOf(questionId), { questionId, at: answer.at, rating })
    const settled: TurnAnswer = { ...answer, rating, card, saved: 'saving' }
    changeRevision((now) => changeAnswer(now, answer.reviewId, settled))
    keep({ ...turn, answer: settled })
  }

  const grade = (rating: Rating): void => {
    if (!turn?.answer || turn.answer.rating !== null) return
    settle(turn.answer, rating)
    advance()
  }

  const advance = (): void => {
    say(null)
    changeRevision((now) => goOn(now, nextTurn(now, scope.around(Date.now()))))
  }

  const next = (): void => {
    // An answer that waits for its grade is not passed over: a right answer is called Good.
    if (turn?.answer && turn.answer.rating === null) grade(3)
    else advance()
  }

  const end = (): void => {
    if (turn?.answer && turn.answer.rating === null) settle(turn.answer, 3)
    changeRevision((now) => goOn(now, null))
  }

  const hold = (kind: 'suspended' | 'buried'): Promise<void> =>
    act(async () => {
      if (!turn || !db) return
      if (turn.answer && turn.answer.rating === null) settle(turn.answer, 3)
      const now = Date.now()
      const until = kind === 'buried' ? presentDay(now).endOfDay + 1 : null
      await saveHold(db, { id: turn.questionId, kind, until }, now)
      changeRevision((before) => {
        const held = holdQuestion(before, kind, null)
        return { ...held, turn: nextTurn(held, scope.around(Date.now())) }
      })
      say(kind)
    })

  const undo = (): Promise<void> =>
    act(async () => {
      const last = lastAct(revision)
      if (!last) return
      const now = Date.now()
      if (last.kind === 'held') {
        if (!db) return
        await saveHold(db, { id: last.turn.questionId, kind: 'none', until: null }, now)
      } else if (last.turn.answer) {
        // It may be on its way to the disk, and can be taken back only from there.
        const kept = await keeping(last.turn.answer)
        if (kept && db) await retractReview(db, last.turn.answer.reviewId, now)
      }
      changeRevision((before) => takeBack(before, Date.now()))
      say('undone')
    })

  /** One at a time: a key held down must not undo what was never done. */
  async function act(what: () => Promise<void>): Promise<void> {
    if (isBusy.current) return
    isBusy.current = true
    try {
      await what()
    } catch (error) {
      console.error('the disk refused', error)
      say({ failure: classifyStorageFailure(error) })
    } finally {
      isBusy.current = false
    }
  }

  return {
    ...scope,
    cardOf,
    said,
    canUndo: lastAct(revision) !== null,
    canHold: db !== null,
    draft: (given: readonly string[]) => changeRevision((now) => draftAnswer(now, given)),
    give,
    grade,
    next,
    end,
    hold,
    undo,
    retry: () => {
      for (const unsaved of unsavedOf(revision)) keep(unsaved)
    },
  }
}
