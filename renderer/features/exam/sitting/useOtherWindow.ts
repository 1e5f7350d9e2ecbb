import { useEffect, useState } from 'react'

const LOOK_AGAIN_MS = 2000

/**
 * Whether the examination is open in another window of this machine too. Every window holds a shared
 * lock on it, which the browser takes from a window that is closed or killed.
 */
export function useOtherWindow(examId: string): boolean {
  const [hasOther, setHasOther] = useState(false)
  useEffect(() => {
    // Not there in an insecure page; answers are safe all the same.
    const locks: LockManager | undefined = navigator.locks
    if (!locks) return
    const name = `exam:${examId}`
    const leaving = new AbortController()
    let release: () => void = () => undefined
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    locks
      .request(name, { mode: 'shared', signal: leaving.signal }, () => held)
      .catch(() => undefined) // left before the lock was granted

    const look = async (): Promise<void> => {
      const { held: all = [] } = await locks.query()
      if (!leaving.signal.aborted) setHasOther(all.filter((lock) => lock.name === name).length > 1)
    }
    const timer = setInterval(() => void look(), LOOK_AGAIN_MS)
    void look()
    return () => {
      clearInterval(timer)
      leaving.abort()
      release()
    }
  }, [examId])
  return hasOther
}
