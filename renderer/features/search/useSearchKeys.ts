import { useEffect } from 'react'
import { useScreen } from '../../state/ScreenStoreContext.tsx'

/**
 * Listens for the keys that open the search: Ctrl or Cmd with K anywhere, `/` outside text fields while
 * single-letter keys are wanted. A key counts by its place as well as by its letter: on a Cyrillic layout
 * the key of `/` writes a full stop, and `/` itself lies elsewhere.
 */
export function useSearchKeys(onOpen: () => void): void {
  const shortcuts = useScreen((state) => state.preferences.shortcuts)

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!isChord(event) && !(shortcuts && isSlash(event) && !isTyping(event.target))) return
      event.preventDefault() // the browser's own search, and the `/` itself in the field that opens
      onOpen()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [shortcuts, onOpen])
}

const isChord = (event: KeyboardEvent): boolean =>
  (event.code === 'KeyK' || event.key.toLowerCase() === 'k') &&
  (event.ctrlKey || event.metaKey) &&
  !event.altKey &&
  !event.shiftKey

const isSlash = (event: KeyboardEvent): boolean =>
  (event.key === '/' || (event.code === 'Slash' && !event.shiftKey)) &&
  !event.ctrlKey &&
  !event.metaKey &&
  !event.altKey

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, textarea, select, [contenteditable]:not([contenteditable="false"])') !==
    null
