import { useEffect, useEffectEvent } from 'react'
import type { Rating } from '../../domain/memory/review.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'

export interface SessionKeys {
  readonly Undo: () => void
  readonly KeyB: () => void
  readonly KeyS: () => void
  readonly KeyW: () => void
  /** The list of keys. */
  readonly Keys: () => void
  /** Null while there is nothing to grade. */
  readonly Grade: ((rating: Rating) => void) | null
  /** Null while there is no question to leave. */
  readonly Space: (() => void) | null
}

/** Where a letter is written, or means something else. */
const ELSEWHERE = 'input, textarea, select, [contenteditable], [role="dialog"]'
/** What a press of Space belongs to. */
const PRESSED = 'button, a, [role="button"], summary'

/**
 * The keys of a session, by their place on the keyboard: on a Cyrillic layout the same keys do the same.
 * Single keys only where the learner wants them; Ctrl+Z always.
 */
export function useSessionKeys(isOn: boolean, keys: SessionKeys): void {
  const shortcuts = useScreen((state) => state.preferences.shortcuts)

  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    const { target } = event
    if (event.defaultPrevented || event.repeat || event.altKey) return
    if (target instanceof Element && target.closest(ELSEWHERE)) return
    const act = actFor(event, keys, shortcuts)
    if (!act) return
    event.preventDefault()
    act()
  })
  useEffect(() => {
    if (!isOn) return
    const listen = (event: KeyboardEvent): void => onKey(event)
    // Before anyone else: the figure that gives an answer must not go on to grade what it has just given.
    window.addEventListener('keydown', listen, { capture: true })
    return () => window.removeEventListener('keydown', listen, { capture: true })
  }, [isOn])
}

function actFor(event: KeyboardEvent, keys: SessionKeys, shortcuts: boolean): (() => void) | null {
  const { code, ctrlKey, metaKey, shiftKey, target } = event
  if (ctrlKey || metaKey) return code === 'KeyZ' && !shiftKey ? keys.Undo : null
  if (code === 'Space' || code === 'Enter') {
    const isPressed = target instanceof Element && target.closest(PRESSED)
    return isPressed ? null : keys.Space
  }
  if (!shortcuts) return null
  if (event.key === '?' || (code === 'Slash' && shiftKey)) return keys.Keys
  if (shiftKey) return null
  if (code === 'KeyU') return keys.Undo
  if (code === 'KeyB' || code === 'KeyS' || code === 'KeyW') return keys[code]
  const figure = /^(?:Digit|Numpad)([1-4])$/.exec(code)?.[1]
  const { Grade: grade } = keys
  // One of four figures, as the pattern says.
  return figure && grade ? () => grade(Number(figure) as Rating) : null
}
