import { useEffect, useEffectEvent } from 'react'
import { useScreen } from '../../state/ScreenStoreContext.tsx'

/** Where a letter is written and a key means itself. */
const ELSEWHERE = 'input, textarea, select, [contenteditable], [role="dialog"]'

export const CLEAR_KEY = 'E'

interface Acts {
  readonly onUndo: () => void
  readonly onClear: () => void
}

/** Ctrl+Z to undo, a letter to clear, which is silent where single keys are switched off. */
export function useInkKeys(acts: Acts): void {
  const shortcuts = useScreen((state) => state.preferences.shortcuts)
  const act = useEffectEvent((key: string, isCommand: boolean): boolean => {
    if (isCommand && key === 'KeyZ') acts.onUndo()
    else if (!isCommand && shortcuts && key === `Key${CLEAR_KEY}`) acts.onClear()
    else return false
    return true
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.altKey || event.shiftKey || event.repeat || event.defaultPrevented) return
      if (event.target instanceof Element && event.target.closest(ELSEWHERE)) return
      if (act(event.code, event.ctrlKey || event.metaKey)) event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
