import { type PointerEvent as ReactPointerEvent, useEffect, useEffectEvent, useState } from 'react'

/** Something on its way under the pointer. */
export interface Drag<Place> {
  readonly id: string
  readonly x: number
  readonly y: number
  /** What is under the pointer. */
  readonly over: Place
}

interface Press {
  readonly id: string
  readonly pointer: number
  readonly x: number
  readonly y: number
}

/** Pixels that a hand moves without meaning to. */
const SLACK = 6

/**
 * Dragging by mouse, pen or finger with pointer events: the drag and drop that HTML offers knows no
 * touch. A press that does not move stays a click. `placeOf` says what an element under the pointer means.
 */
export function useDrag<Place>(
  placeOf: (under: Element | null) => Place,
  onDrop: (id: string, place: Place) => void,
) {
  const [press, setPress] = useState<Press | null>(null)
  const [drag, setDrag] = useState<Drag<Place> | null>(null)
  const drop = useEffectEvent(onDrop)
  const placeAt = useEffectEvent((x: number, y: number) => placeOf(document.elementFromPoint(x, y)))

  useEffect(() => {
    if (!press) return
    let isDragging = false
    const end = (): void => {
      setPress(null)
      setDrag(null)
    }
    const onMove = (event: PointerEvent): void => {
      if (event.pointerId !== press.pointer) return
      const { clientX: x, clientY: y } = event
      isDragging ||= Math.hypot(x - press.x, y - press.y) > SLACK
      if (isDragging) setDrag({ id: press.id, x, y, over: placeAt(x, y) })
    }
    const onUp = (event: PointerEvent): void => {
      if (event.pointerId !== press.pointer) return
      end()
      if (!isDragging) return
      swallowClick()
      drop(press.id, placeAt(event.clientX, event.clientY))
    }
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') end()
    }
    window.addEventListener('pointermove', onMove)
    window.addEventListener('pointerup', onUp)
    window.addEventListener('pointercancel', end)
    window.addEventListener('keydown', onKey)
    return () => {
      window.removeEventListener('pointermove', onMove)
      window.removeEventListener('pointerup', onUp)
      window.removeEventListener('pointercancel', end)
      window.removeEventListener('keydown', onKey)
    }
  }, [press])

  const grab = (event: ReactPointerEvent, id: string): void => {
    if (event.button !== 0 || !event.isPrimary) return
    setPress({ id, pointer: event.pointerId, x: event.clientX, y: event.clientY })
  }
  return { drag, grab }
}

/** The click that a browser makes of the end of a drag is no press of a button. */
function swallowClick(): void {
  const stop = (event: Event): void => {
    event.stopPropagation()
    event.preventDefault()
  }
  window.addEventListener('click', stop, { capture: true, once: true })
  setTimeout(() => window.removeEventListener('click', stop, { capture: true }), 0)
}
