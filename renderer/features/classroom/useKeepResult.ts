import { useCallback } from 'react'
import { useDatabase } from '../../data/DatabaseContext.tsx'
import { saveClassResult } from '../../data/saveClassResult.ts'
import { StorageError } from '../../data/storageFailure.ts'
import type { ClassResult } from '../../domain/lesson/classResult.ts'

/** Puts what a class answered on disk; rejects with StorageError, also where there is no storage. */
export function useKeepResult(): (result: Omit<ClassResult, 'device'>) => Promise<void> {
  const db = useDatabase()
  return useCallback(
    async (result) => {
      if (!db) throw new StorageError(new DOMException('there is no storage', 'NotAllowedError'))
      await saveClassResult(db, result)
    },
    [db],
  )
}
