import { useEffect, useEffectEvent } from 'react'
import { useScreen } from '../../state/ScreenStoreContext.tsx'

interface Handlers {
  /** Takes the way under this number, from 1; false where there is none. */
  readonly onNumber: (number: number) => boolean
  /** False where the walk has only begun. */
  readonly onBack: () => boolean
}

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'repeat'>

/**
 * Figures take a way; Backspace, or Alt with the left arrow, goes back: everywhere on the screen where
 * single keys are shortcuts, and always in the drawing, which asks the function that is returned.
 */
export function useWalkKeys({ onNumber, onBack }: Handlers): (key: Key) => boolean {
  const shortcuts = useScreen((state) => state.preferences.shortcuts)

  const walkBy = (key: Key): boolean => {
    // A key held down would run through the whole case.
    if (key.repeat || key.ctrlKey || key.metaKey) return false
    if (key.altKey) return key.key === 'ArrowLeft' && onBack()
    const digit = /^(?:Digit|Numpad)([1-9])$/.exec(key.code)?.[1]
    if (digit) return onNumber(Number(digit))
    return key.key === 'Backspace' && onBack()
  }

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isElsewhere(event.target)) return
    if (walkBy(event)) event.preventDefault()
  })
  useEffect(() => {
    if (!shortcuts) return
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [shortcuts])

  return walkBy
}

/** Keys that belong to a text being written or to a dialog. */
const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input:not([type="checkbox"], [type="radio"]), textarea, [role="dialog"]') !== null
