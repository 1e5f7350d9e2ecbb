import { useEffect, useEffectEvent, useState } from 'react'
import { classifyStorageFailure, type StorageFailure } from '../../data/storageFailure.ts'
import type { ClassResult } from '../../domain/lesson/classResult.ts'

type Result = Omit<ClassResult, 'device'>

export type Keeping =
  | { readonly kind: 'nothing' | 'saving' | 'kept' }
  | { readonly kind: 'failed'; readonly failure: StorageFailure; readonly again: () => void }

/**
 * Keeps a result once there is one, and again whenever it was corrected: under one id, so once. Whichever
 * window showed the answer and however often this is drawn.
 */
export function useResultKeeping(
  result: Result | null,
  onKeep: (result: Result) => Promise<void>,
): Keeping {
  const [state, setState] = useState<'saving' | 'kept' | StorageFailure>('saving')
  const [attempt, setAttempt] = useState(0)
  const keep = useEffectEvent(onKeep)
  // The other window sends equal results, not the same ones.
  const written = result && JSON.stringify(result)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is made because it is wanted
  useEffect(() => {
    if (written === null) return
    let isLatest = true
    setState('saving')
    keep(JSON.parse(written) as Result).then(
      () => isLatest && setState('kept'),
      (error: unknown) => {
        console.error('what the class answered was not kept', error)
        if (isLatest) setState(classifyStorageFailure(error))
      },
    )
    return () => {
      isLatest = false
    }
  }, [written, attempt])

  if (result === null) return { kind: 'nothing' }
  if (state === 'saving' || state === 'kept') return { kind: state }
  return { kind: 'failed', failure: state, again: () => setAttempt((count) => count + 1) }
}
