import { useEffect } from 'react'

const EDGE_PX = 70
const SPEED = 0.25

/** Scrolls the page while something is dragged near its upper or lower edge. `y` in the window; null for no drag. */
export function useEdgeScroll(y: number | null): void {
  useEffect(() => {
    if (y === null) return
    const beyond = y < EDGE_PX ? y - EDGE_PX : Math.max(0, y - (window.innerHeight - EDGE_PX))
    if (beyond === 0) return
    let frame = requestAnimationFrame(function scroll() {
      window.scrollBy(0, beyond * SPEED)
      frame = requestAnimationFrame(scroll)
    })
    return () => cancelAnimationFrame(frame)
  }, [y])
}
