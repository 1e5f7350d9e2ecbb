const SCRATCH = 'atkaruu-atlas-scratch'

/**
 * Makes Chromium's store put its log away and begin a new one, by making and deleting a small database
 * beside ours. After a kill the log may end in half a record. Chromium reads over that once and writes
 * on behind it; at the start after the next it finds the place, calls the store corrupt and drops all
 * of it. Begun anew, the log has no such place. Takes 30 to 60 ms. Never rejects: where it cannot be
 * done, backups have to do.
 */
export const beginNewLog = async (factory: IDBFactory = indexedDB): Promise<void> => {
  try {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = factory.open(SCRATCH, 1)
      opening.onupgradeneeded = () => opening.result.createObjectStore('rows')
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error)
    })
    await new Promise<void>((resolve, reject) => {
      const transaction = db.transaction('rows', 'readwrite', { durability: 'strict' })
      transaction.objectStore('rows').put(1, 1)
      transaction.oncomplete = () => resolve()
      transaction.onabort = () => reject(transaction.error)
    })
    db.close()
    await new Promise<void>((resolve, reject) => {
      const deleting = factory.deleteDatabase(SCRATCH)
      deleting.onsuccess = () => resolve()
      deleting.onerror = () => reject(deleting.error)
      deleting.onblocked = () => resolve()
    })
  } catch (error) {
    console.error('the log of the store could not be begun anew', error)
  }
}
