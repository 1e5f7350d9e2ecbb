import { useEffect } from 'react'
import { useScreen } from './ScreenStoreContext.tsx'

/** The letter T changes between drawing and text, where single letters are shortcuts. */
export function useViewKey(): void {
  const view = useScreen((state) => state.diagramView)
  const showAs = useScreen((state) => state.showDiagramAs)
  const shortcuts = useScreen((state) => state.preferences.shortcuts)

  useEffect(() => {
    if (!shortcuts) return
    const onKey = (event: KeyboardEvent): void => {
      const isTyping = event.target instanceof Element && event.target.closest('input, textarea')
      if (event.code !== 'KeyT' || isTyping || event.ctrlKey || event.metaKey || event.altKey)
        return
      showAs(view === 'drawing' ? 'outline' : 'drawing')
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [shortcuts, view, showAs])
}
