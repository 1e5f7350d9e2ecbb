import { useEffect, useEffectEvent } from 'react'
import { useScreen } from '../../state/ScreenStoreContext.tsx'

/** Where a figure means itself, or something else than an answer. */
const ELSEWHERE = 'input, textarea, select, [contenteditable], [role="dialog"], [role="radiogroup"]'

/** Calls with 0 for the figure 1, and so on; silent where the learner has switched single keys off. */
export function useFigureKeys(isOn: boolean, onFigure: (index: number) => void): void {
  const shortcuts = useScreen((state) => state.preferences.shortcuts)
  const press = useEffectEvent(onFigure)
  useEffect(() => {
    if (!isOn || !shortcuts) return
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (event.target instanceof Element && event.target.closest(ELSEWHERE)) return
      const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1]
      if (digit) press(Number(digit) - 1)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [isOn, shortcuts])
}
