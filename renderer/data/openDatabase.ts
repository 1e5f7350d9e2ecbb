import { Dexie } from 'dexie'
import { AtlasDatabase } from './AtlasDatabase.ts'
import { type OlderRows, readOlderDatabase } from './readOlderDatabase.ts'
import { classifyStorageFailure, type StorageFailure } from './storageFailure.ts'

/** `newer`: the data was written by a later version of the program, which alone may touch it. */
export type UnavailableReason = StorageFailure | 'newer'

export type OpenedDatabase =
  | { readonly kind: 'open'; readonly db: AtlasDatabase }
  | { readonly kind: 'unavailable'; readonly reason: UnavailableReason; readonly cause: unknown }

/**
 * `blocked`: opening waits for another window with the old version to close. `outdated`: another
 * window upgrades the data, `deleted`: somebody deletes it; this one has let go and saves nothing until
 * reloaded.
 */
export type DatabaseEvent = 'blocked' | 'outdated' | 'deleted'

interface OpenOptions {
  readonly onEvent?: (event: DatabaseEvent) => void
  /** Where the data lives, if not in this page's own IndexedDB. */
  readonly factory?: IDBFactory
  /** Waited for before data of an older version is brought into today's shape. */
  readonly beforeUpgrade?: (rows: OlderRows) => Promise<unknown>
}

/**
 * Opens what is kept on this machine. Never rejects: without storage the program goes on, and says
 * that it saves nothing. Writes nothing, so that a backup can be taken before the first write.
 */
export const openDatabase = async ({
  onEvent = () => {},
  factory,
  beforeUpgrade,
}: OpenOptions = {}): Promise<OpenedDatabase> => {
  try {
    const from = factory ?? ownFactory()
    if (beforeUpgrade) await tellBefore(from, beforeUpgrade)
    const db = new AtlasDatabase(from)
    listen(db, onEvent)
    await db.open()
    return { kind: 'open', db }
  } catch (cause) {
    return { kind: 'unavailable', reason: reasonOf(cause), cause }
  }
}

/** A backup that fails must not keep the learner from their data. */
const tellBefore = async (
  factory: IDBFactory,
  beforeUpgrade: (rows: OlderRows) => Promise<unknown>,
): Promise<void> => {
  try {
    const rows = await readOlderDatabase(factory)
    if (rows) await beforeUpgrade(rows)
  } catch (error) {
    console.error('the older data could not be backed up before its upgrade', error)
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
  db.on('versionchange', ({ newVersion }) => {
    // Closed for good: Dexie's own answer would reopen at the next read, now on the newer data.
    db.close()
    onEvent(newVersion === null ? 'deleted' : 'outdated')
    return false
  })
}

const reasonOf = (cause: unknown): UnavailableReason =>
  cause instanceof Error && cause.name === 'VersionError' ? 'newer' : classifyStorageFailure(cause)
