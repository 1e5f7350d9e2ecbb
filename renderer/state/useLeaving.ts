import { useEffect, useEffectEvent } from 'react'
import { beforeLeaving } from './leaving.ts'

interface Leaving {
  /** The window is hidden or about to close, and may go away any moment. */
  readonly onHidden: () => void
  /** The screen is left for another. */
  readonly onGone: () => void
  /** The page goes away altogether: nothing can be waited for. */
  readonly onPageGone: () => void
}

/** Tells of each way in which a screen is left. */
export function useLeaving({ onHidden, onGone, onPageGone }: Leaving): void {
  const hide = useEffectEvent(onHidden)
  const leave = useEffectEvent(onGone)
  const close = useEffectEvent(onPageGone)
  useEffect(() => {
    const onVisibility = (): void => {
      if (document.visibilityState === 'hidden') hide()
    }
    const onPageHide = (): void => close()
    document.addEventListener('visibilitychange', onVisibility)
    window.addEventListener('pagehide', onPageHide)
    const stop = beforeLeaving(() => hide())
    return () => {
      stop()
      document.removeEventListener('visibilitychange', onVisibility)
      window.removeEventListener('pagehide', onPageHide)
      leave()
    }
  }, [])
}
