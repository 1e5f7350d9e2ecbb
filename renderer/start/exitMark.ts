const CLOSED = 'atkaruu-atlas/closed'
const PREFIX = 'atlas-window-'
const FOLDER = 'open-windows'

/**
 * Marks this window as open, and finds out whether one before it ended without being closed: killed,
 * crashed, the power gone. The mark is a file, which is there even after a kill a moment later;
 * `localStorage` would lose it. That it was closed is written to `localStorage`, which is there at
 * once when a page goes away and has no time for files. Never rejects.
 */
export async function markOpen(): Promise<{ readonly wasKilled: boolean }> {
  try {
    const root = await navigator.storage.getDirectory()
    const folder = await root.getDirectoryHandle(FOLDER, { create: true })
    const id = crypto.randomUUID()
    holdLock(`${PREFIX}${id}`)
    const before: string[] = []
    for await (const name of folder.keys()) before.push(name)
    await folder.getFileHandle(id, { create: true })
    window.addEventListener('pagehide', () => writeClosed([...readClosed(), id]))
    // From the cache of pages it comes back alive.
    window.addEventListener('pageshow', () =>
      writeClosed(readClosed().filter((each) => each !== id)),
    )

    const closed = new Set(readClosed())
    const { held = [] } = await navigator.locks.query()
    const alive = new Set(held.map(({ name }) => name))
    const gone = before.filter((name) => !alive.has(`${PREFIX}${name}`))
    for (const name of gone) await folder.removeEntry(name).catch(() => undefined)
    writeClosed(readClosed().filter((each) => !gone.includes(each)))
    return { wasKilled: gone.some((name) => !closed.has(name)) }
  } catch (error) {
    console.warn('whether the last window was closed is not known', error)
    return { wasKilled: true }
  }
}

/** Held until the window is gone, however it goes. */
function holdLock(name: string): void {
  void navigator.locks.request(name, () => new Promise(() => undefined))
}

const readClosed = (): readonly string[] =>
  (localStorage.getItem(CLOSED) ?? '').split(' ').filter(Boolean)

const writeClosed = (ids: readonly string[]): void => localStorage.setItem(CLOSED, ids.join(' '))
