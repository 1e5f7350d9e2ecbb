import type { BackupEntry, BackupStore } from './platform.ts'

const FOLDER = 'backups'

/**
 * Backups in the browser's origin private file system: files of the page's own, apart from IndexedDB.
 * null where there is none, as in some private windows: then only the learner's own export protects.
 */
export function browserBackups(): BackupStore | null {
  const storage: StorageManager | undefined = navigator.storage
  if (!storage?.getDirectory) return null
  const folder = async () =>
    (await storage.getDirectory()).getDirectoryHandle(FOLDER, { create: true })

  return {
    list: () => orElse([], async () => entriesOf(await folder())),
    read: (name) =>
      orElse(null, async () =>
        (await (await (await folder()).getFileHandle(name)).getFile()).text(),
      ),
    write: (name, contents) =>
      orElse(false, async () => {
        const file = await (await folder()).getFileHandle(name, { create: true })
        // What is written takes the place of the file only when it is closed.
        const stream = await file.createWritable()
        await stream.write(contents)
        await stream.close()
        return true
      }),
    remove: (name) => orElse(undefined, async () => (await folder()).removeEntry(name)),
  }
}

const entriesOf = async (folder: FileSystemDirectoryHandle): Promise<readonly BackupEntry[]> => {
  const entries: BackupEntry[] = []
  for await (const handle of folder.values()) {
    if (handle instanceof FileSystemFileHandle)
      entries.push({ name: handle.name, bytes: (await handle.getFile()).size })
  }
  return entries
}

const orElse = async <T>(otherwise: T, act: () => Promise<T>): Promise<T> => {
  try {
    return await act()
  } catch (error) {
    console.warn('the folder of backups', error)
    return otherwise
  }
}
