import { Dexie } from 'dexie'
import { AtlasDatabase } from './AtlasDatabase.ts'
import { classifyStorageFailure, type StorageFailure } from './storageFailure.ts'

/** `newer`: the data was written by a later version of the program, which alone may touch it. */
export type UnavailableReason = StorageFailure | 'newer'

export type OpenedDatabase =
  | { readonly kind: 'open'; readonly db: AtlasDatabase }
  | { readonly kind: 'unavailable'; readonly reason: UnavailableReason; readonly cause: unknown }

/**
 * `blocked`: opening waits for another window with the old version to close. `outdated`: another
 * window upgrades or deletes the data, so this one has let go and saves nothing until reloaded.
 */
export type DatabaseEvent = 'blocked' | 'outdated'

interface OpenOptions {
  readonly onEvent?: (event: DatabaseEvent) => void
  /** Where the data lives, if not in this page's own IndexedDB. */
  readonly factory?: IDBFactory
}

/**
 * Opens what is kept on this machine. Never rejects: without storage the program goes on, and says
 * that it saves nothing. Writes nothing, so that a backup can be taken before the first write.
 */
export const openDatabase = async ({
  onEvent = () => {},
  factory,
}: OpenOptions = {}): Promise<OpenedDatabase> => {
  try {
    const db = new AtlasDatabase(factory ?? ownFactory())
    listen(db, onEvent)
    await db.open()
    return { kind: 'open', db }
  } catch (cause) {
    return { kind: 'unavailable', reason: reasonOf(cause), cause }
  }
}

/** Throws where there is none, as even asking does in some sandboxes. */
const ownFactory = (): IDBFactory => {
  const own: IDBFactory | undefined = globalThis.indexedDB
  if (!own) throw new Dexie.MissingAPIError()
  return own
}

const listen = (db: AtlasDatabase, onEvent: (event: DatabaseEvent) => void): void => {
  db.on('blocked', () => {
    onEvent('blocked')
    return false
  })
  db.on('versionchange', () => {
    // Closed for good: Dexie's own answer would reopen at the next read, now on the newer data.
    db.close()
    onEvent('outdated')
    return false
  })
}

const reasonOf = (cause: unknown): UnavailableReason =>
  cause instanceof Error && cause.name === 'VersionError' ? 'newer' : classifyStorageFailure(cause)
