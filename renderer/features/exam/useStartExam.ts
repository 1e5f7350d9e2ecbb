import { useState } from 'react'
import { useDatabase } from '../../data/DatabaseContext.tsx'
import { startExam } from '../../data/saveExam.ts'
import { classifyStorageFailure } from '../../data/storageFailure.ts'
import { navigate } from '../../state/hashLocation.ts'
import { paths } from '../../state/paths.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'

const MINUTE_MS = 60_000

interface Sitting {
  readonly code: string
  readonly questionIds: readonly string[]
  /** Null without a limit. */
  readonly minutes: number | null
  readonly retakeOf?: string
}

/** Begins an examination and goes to it; time runs from when it is on disk. */
export function useStartExam() {
  const db = useDatabase()
  const reportSaving = useScreen((state) => state.reportSaving)
  const [state, setState] = useState<'ready' | 'starting' | 'failed'>('ready')

  const start = async ({ minutes, ...sitting }: Sitting): Promise<void> => {
    if (!db || state === 'starting') return
    setState('starting')
    const id = crypto.randomUUID()
    const now = Date.now()
    try {
      await startExam(db, {
        ...sitting,
        id,
        startedAt: now,
        endsAt: minutes === null ? null : now + minutes * MINUTE_MS,
        finishedAt: null,
        answers: {},
        flagged: [],
        position: 0,
        scores: {},
        updatedAt: now,
      })
      navigate(paths.examSitting(id), { replace: true })
    } catch (error) {
      console.error('an examination was not begun', error)
      setState('failed')
      reportSaving({ kind: 'impossible', reason: classifyStorageFailure(error) })
    }
  }
  return { state, start }
}
