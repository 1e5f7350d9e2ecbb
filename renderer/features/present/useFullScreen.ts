import { useCallback, useEffect, useEffectEvent, useRef } from 'react'

/**
 * Full screen, asked for as soon as the browser allows it: at once where a click led here, else with the
 * first key or click. Chromium answers Escape by leaving full screen and tells the page nothing of the
 * key, so leaving it counts as `onEscape`; not where a display was unplugged, for then the screen is another.
 */
export function useFullScreen(onEscape: () => void): { readonly toggle: () => void } {
  const screenThen = useRef('')
  const isOwnDoing = useRef(false)

  const enter = useCallback(() => {
    if (document.fullscreenElement) return
    // A refusal is no misfortune: the window is presented in as it is.
    document.documentElement.requestFullscreen?.().catch(() => undefined)
  }, [])
  const leave = useCallback(() => {
    if (!document.fullscreenElement) return
    isOwnDoing.current = true
    document.exitFullscreen().catch(() => undefined)
  }, [])

  const onChange = useEffectEvent(() => {
    if (document.fullscreenElement) {
      screenThen.current = screenNow()
      return
    }
    const isEscape = !isOwnDoing.current && screenThen.current === screenNow()
    isOwnDoing.current = false
    if (isEscape) onEscape()
  })

  useEffect(() => {
    if (navigator.userActivation?.isActive) enter()
    const listen = (): void => onChange()
    document.addEventListener('fullscreenchange', listen)
    const first = (event: Event): void => {
      stop()
      if (!(event instanceof KeyboardEvent && event.key === 'Escape')) enter()
    }
    const stop = (): void => {
      window.removeEventListener('keydown', first, { capture: true })
      window.removeEventListener('pointerdown', first, { capture: true })
    }
    window.addEventListener('keydown', first, { capture: true })
    window.addEventListener('pointerdown', first, { capture: true })
    return () => {
      document.removeEventListener('fullscreenchange', listen)
      stop()
      leave()
    }
  }, [enter, leave])

  return {
    toggle: useCallback(() => (document.fullscreenElement ? leave() : enter()), [enter, leave]),
  }
}

const screenNow = (): string => `${window.screen.width} ${window.screen.height}`
