import { useCallback, useEffect, useState } from 'react'
import { usePlatform } from '../../PlatformContext.tsx'
import type { Updates } from '../../platform.ts'
import { usePlace } from '../../state/hashLocation.ts'
import { isUnderWay } from '../../state/isUnderWay.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'

/** Held, shared, by every window in which something is under way. */
const LOCK = 'atlas-under-way'
const LOOK_AGAIN_MS = 2000

/** Lets in the newer version that waits; null while there is none, or something is under way in any window. */
export function useUpdate(): (() => void) | null {
  const { updates } = usePlatform()
  const place = usePlace()
  const isBusy = useScreen((state) => isUnderWay(state, place))
  const [isWaiting, setIsWaiting] = useState(false)
  useEffect(() => updates?.onWaiting(() => setIsWaiting(true)), [updates])
  useHeldLock(updates !== null && isBusy)
  const isFree = useIsFree(isWaiting && !isBusy)

  const take = useCallback(() => void (updates && takeIfFree(updates)), [updates])
  return isFree ? take : null
}

/** Another window may have begun something since it was offered: then it stays as it is. */
const takeIfFree = ({ take }: Updates): Promise<void> =>
  navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => {
    if (lock) take()
  })

/** The browser takes it from a window that is closed or killed. */
function useHeldLock(isHeld: boolean): void {
  useEffect(() => {
    if (!isHeld) return
    const leaving = new AbortController()
    let release: () => void = () => undefined
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    navigator.locks
      .request(LOCK, { mode: 'shared', signal: leaving.signal }, () => held)
      .catch(() => undefined) // left before the lock was granted
    return () => {
      leaving.abort()
      release()
    }
  }, [isHeld])
}

/** Whether no window holds the lock, while that is asked. */
function useIsFree(isAsked: boolean): boolean {
  const [isFree, setIsFree] = useState(false)
  useEffect(() => {
    if (!isAsked) return
    let isLeft = false
    const look = async (): Promise<void> => {
      const { held = [] } = await navigator.locks.query()
      if (!isLeft) setIsFree(held.every(({ name }) => name !== LOCK))
    }
    const timer = setInterval(() => void look(), LOOK_AGAIN_MS)
    void look()
    return () => {
      isLeft = true
      clearInterval(timer)
      setIsFree(false)
    }
  }, [isAsked])
  return isAsked && isFree
}
