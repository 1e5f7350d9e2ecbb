import { DATABASE_NAME, DATABASE_VERSION } from './AtlasDatabase.ts'

/** Rows of every table, as an older version of the program left them. */
export type OlderRows = Readonly<Record<string, readonly unknown[]>>

/** Dexie multiplies, so that versions could be put in between. */
const NATIVE = 10

/**
 * What is kept in the shape of an older version, before it is brought into today's; null when there is
 * nothing to upgrade. Writes nothing.
 */
export const readOlderDatabase = async (factory: IDBFactory): Promise<OlderRows | null> => {
  const found = (await factory.databases()).find(({ name }) => name === DATABASE_NAME)
  if (!found?.version || found.version >= DATABASE_VERSION * NATIVE) return null
  const db = await asked(factory.open(DATABASE_NAME, found.version))
  try {
    const tables = [...db.objectStoreNames]
    const transaction = db.transaction(tables)
    const rows = await Promise.all(
      tables.map((table) => asked(transaction.objectStore(table).getAll())),
    )
    return Object.fromEntries(tables.map((table, i) => [table, rows[i] ?? []]))
  } finally {
    db.close()
  }
}

const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
