import { useCallback } from 'react'
import { useDatabase } from '../../data/DatabaseContext.tsx'
import { knownDeviceId } from '../../data/ensureDeviceId.ts'
import { recordAttempt } from '../../data/recordAttempt.ts'
import { classifyStorageFailure } from '../../data/storageFailure.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import type { WalkUnderWay } from '../../state/walkSlice.ts'

/** Writes a walk to the log of attempts; says «saved» only when it is on disk. */
export function useWalkLog(): (walk: WalkUnderWay, finished: boolean) => void {
  const db = useDatabase()
  const saving = useScreen((state) => state.saving)
  const sendWalk = useScreen((state) => state.sendWalk)
  const settleWalk = useScreen((state) => state.settleWalk)
  const reportSaving = useScreen((state) => state.reportSaving)

  return useCallback(
    (walk, finished) => {
      const id = crypto.randomUUID()
      const at = Date.now()
      sendWalk(id, finished)

      if (!db || saving.kind === 'outdated') {
        settleWalk(id, 'no', saving.kind === 'impossible' ? saving.reason : 'lost')
        return
      }
      knownDeviceId(db)
        .then((device) =>
          recordAttempt(db, {
            id,
            kind: 'walk',
            subject: walk.subject,
            diagram: walk.diagram,
            at,
            elapsedMs: Math.max(0, at - walk.startedAt),
            path: walk.path.steps,
            score: null,
            detail: { finished },
            device,
          }),
        )
        .then(() => settleWalk(id, 'yes'))
        .catch((error: unknown) => {
          console.error('a walk was not saved', error)
          const reason = classifyStorageFailure(error)
          settleWalk(id, 'no', reason)
          reportSaving({ kind: 'impossible', reason })
        })
    },
    [db, saving, sendWalk, settleWalk, reportSaving],
  )
}
