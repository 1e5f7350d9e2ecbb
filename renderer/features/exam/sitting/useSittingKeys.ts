import { useEffect, useEffectEvent } from 'react'
import { useScreen } from '../../../state/ScreenStoreContext.tsx'
import type { Sitting } from './useSitting.ts'

/** N, P and F, by their place on the keyboard; never while somebody types. */
export function useSittingKeys(sitting: Sitting): void {
  const shortcuts = useScreen((state) => state.preferences.shortcuts)
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    if (sitting.isAsking || sitting.timeUp || isTyping(event.target)) return
    if (event.code === 'KeyN') sitting.go(sitting.position + 1)
    if (event.code === 'KeyP') sitting.go(sitting.position - 1)
    if (event.code === 'KeyF') sitting.toggleFlag()
  })
  useEffect(() => {
    if (!shortcuts) return
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [shortcuts])
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox'].includes(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}
