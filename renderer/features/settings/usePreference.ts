import { useCallback } from 'react'
import { useDatabase } from '../../data/DatabaseContext.tsx'
import { type Settings, saveSetting } from '../../data/settings.ts'
import { classifyStorageFailure } from '../../data/storageFailure.ts'
import type { Preferences } from '../../state/createScreenStore.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'

/**
 * A preference and the way to change it: on screen at once, and kept for next time where that can be.
 * It lives in the store as well as in Dexie because it must also be changeable where nothing can be stored.
 */
export function usePreference<K extends keyof Preferences>(
  key: K,
): readonly [Preferences[K], (value: Preferences[K]) => void] {
  const value = useScreen((state) => state.preferences[key])
  const choosePreference = useScreen((state) => state.choosePreference)
  const reportSaving = useScreen((state) => state.reportSaving)
  const db = useDatabase()

  const choose = useCallback(
    (next: Preferences[K]) => {
      choosePreference(key, next)
      if (!db) return
      // Every preference is a setting of the same name and type; the compiler cannot see that through K.
      saveSetting(db, key, next as Settings[K]).catch((error: unknown) =>
        reportSaving({ kind: 'impossible', reason: classifyStorageFailure(error) }),
      )
    },
    [choosePreference, reportSaving, db, key],
  )
  return [value, choose]
}
