import { useCallback, useRef } from 'react'
import { useDatabase } from '../../data/DatabaseContext.tsx'
import { knownDeviceId } from '../../data/ensureDeviceId.ts'
import { recordAnswer } from '../../data/recordAnswer.ts'
import { classifyStorageFailure } from '../../data/storageFailure.ts'
import { ratingFor } from '../../domain/memory/review.ts'
import { gradeAnswer } from '../../domain/questions/gradeAnswer.ts'
import type { Question } from '../../domain/questions/question.ts'
import type { QuizMode } from '../../state/createScreenStore.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'

/** Grades an answer at once and writes it to the log; says «saved» only when it is on disk. */
export function useAnswering(
  question: Question,
  mode: QuizMode,
): (given: readonly string[]) => void {
  const db = useDatabase()
  const saving = useScreen((state) => state.saving)
  const giveAnswer = useScreen((state) => state.giveAnswer)
  const settleAnswer = useScreen((state) => state.settleAnswer)
  const reportSaving = useScreen((state) => state.reportSaving)
  const shownAt = useRef(Date.now())

  return useCallback(
    (given) => {
      const grade = gradeAnswer(question, given)
      const at = Date.now()
      giveAnswer({ questionId: question.id, given, ...grade, saved: 'saving' })

      if (!db || saving.kind === 'outdated') {
        const reason = saving.kind === 'impossible' ? saving.reason : 'lost'
        settleAnswer(question.id, 'no', reason)
        return
      }
      knownDeviceId(db)
        .then((device) =>
          recordAnswer(db, {
            id: crypto.randomUUID(),
            questionId: question.id,
            at,
            rating: ratingFor(grade),
            correct: grade.correct,
            score: grade.score,
            elapsedMs: Math.max(0, at - shownAt.current),
            mode,
            device,
            offsetMinutes: new Date(at).getTimezoneOffset(),
          }),
        )
        .then(() => settleAnswer(question.id, 'yes'))
        .catch((error: unknown) => {
          console.error('an answer was not saved', error)
          const reason = classifyStorageFailure(error)
          settleAnswer(question.id, 'no', reason)
          reportSaving({ kind: 'impossible', reason })
        })
    },
    [db, question, mode, saving, giveAnswer, settleAnswer, reportSaving],
  )
}
