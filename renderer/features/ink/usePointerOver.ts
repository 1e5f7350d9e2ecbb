import { type RefObject, useEffect, useEffectEvent } from 'react'

/**
 * Tells where the pointer is over the frame around an element, in pixels of the page, and when it has
 * left. The element itself lets presses through, so that what lies beneath stays usable.
 */
export function usePointerOver(
  element: RefObject<Element | null>,
  isOn: boolean,
  onPointer: (at: { readonly clientX: number; readonly clientY: number } | null) => void,
): void {
  const tell = useEffectEvent(onPointer)
  useEffect(() => {
    const frame = element.current?.parentElement
    if (!isOn || !frame) return
    const onMove = (event: PointerEvent): void => tell(event)
    const onLeave = (): void => tell(null)
    frame.addEventListener('pointermove', onMove)
    frame.addEventListener('pointerdown', onMove)
    frame.addEventListener('pointerleave', onLeave)
    return () => {
      frame.removeEventListener('pointermove', onMove)
      frame.removeEventListener('pointerdown', onMove)
      frame.removeEventListener('pointerleave', onLeave)
      tell(null)
    }
  }, [element, isOn])
}
