import { NOBODY, ROSTER_BOUNDS, type Roster } from '../domain/lesson/roster.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'
import { keepingStorageErrors } from './storageFailure.ts'

/** Among the settings of the machine, but none of the learner's: no progress file and no backup carries it. */
const KEY = 'roster'

/** Nobody where no names were given, or none that can be used. */
export const readRoster = async (db: AtlasDatabase): Promise<Roster> =>
  parse((await db.settings.get(KEY))?.value)

/** Resolves when the names are on disk; rejects with StorageError. A roster without names is not kept. */
export const saveRoster = (db: AtlasDatabase, roster: Roster): Promise<void> =>
  keepingStorageErrors(async () => {
    if (roster.names.length === 0) await db.settings.delete(KEY)
    else await db.settings.put({ key: KEY, value: JSON.stringify(roster) })
  })

const parse = (value: unknown): Roster => {
  if (typeof value !== 'string') return NOBODY
  try {
    const kept: unknown = JSON.parse(value)
    if (typeof kept !== 'object' || kept === null) return NOBODY
    const names = namesIn(kept, 'names')
    const known = new Set(names)
    const among = (key: string) => namesIn(kept, key).filter((name) => known.has(name))
    const current: unknown = Reflect.get(kept, 'current')
    return {
      names,
      called: among('called'),
      absent: among('absent'),
      current: typeof current === 'string' && known.has(current) ? current : null,
    }
  } catch {
    return NOBODY // cut off or not ours
  }
}

const namesIn = (kept: object, key: string): readonly string[] => {
  const names: unknown = Reflect.get(kept, key)
  if (!Array.isArray(names)) return []
  const sound = names.filter(
    (name): name is string =>
      typeof name === 'string' && name !== '' && name.length <= ROSTER_BOUNDS.longestName,
  )
  return [...new Set(sound)].slice(0, ROSTER_BOUNDS.mostNames)
}
