import { useCallback } from 'react'
import { useDatabase } from '../../data/DatabaseContext.tsx'
import { knownDeviceId } from '../../data/ensureDeviceId.ts'
import { recordAttempt } from '../../data/recordAttempt.ts'
import { classifyStorageFailure } from '../../data/storageFailure.ts'
import type { Rebuild, Recall } from '../../domain/attempts/attempt.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'

type Unsigned = Omit<Recall, 'device'> | Omit<Rebuild, 'device'>

/** Writes an attempt to the log and says of its exercise «saved» only when it is on disk. */
export function useKeepAttempt(): (attempt: Unsigned) => void {
  const db = useDatabase()
  const saving = useScreen((state) => state.saving)
  const settleExercise = useScreen((state) => state.settleExercise)
  const reportSaving = useScreen((state) => state.reportSaving)

  return useCallback(
    (attempt) => {
      const { id: attemptId, kind, subject, diagram } = attempt
      const place = `${subject}/${diagram}`
      if (!db || saving.kind === 'outdated') {
        const failure = saving.kind === 'impossible' ? saving.reason : 'lost'
        settleExercise(kind, place, { attemptId, saved: 'no', failure })
        return
      }
      knownDeviceId(db)
        .then((device) => recordAttempt(db, { ...attempt, device }))
        .then(() => settleExercise(kind, place, { attemptId, saved: 'yes' }))
        .catch((error: unknown) => {
          console.error('an attempt was not saved', error)
          const failure = classifyStorageFailure(error)
          settleExercise(kind, place, { attemptId, saved: 'no', failure })
          reportSaving({ kind: 'impossible', reason: failure })
        })
    },
    [db, saving, settleExercise, reportSaving],
  )
}
