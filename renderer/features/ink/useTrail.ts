import { useEffect, useRef, useState } from 'react'

interface Point {
  readonly x: number
  readonly y: number
}

interface Place extends Point {
  /** Milliseconds since the page began. */
  readonly at: number
}

/** How long a place is remembered, in milliseconds. */
const LIFE_MS = 220

/** The places a point was at a moment ago, the oldest first; none where it is to stay still. */
export function useTrail(point: Point | null, isOn: boolean): readonly Place[] {
  const places = useRef<readonly Place[]>([])
  const [trail, setTrail] = useState<readonly Place[]>([])
  const { x, y } = point ?? { x: null, y: null }

  useEffect(() => {
    if (!isOn || x === null || y === null) {
      places.current = []
      setTrail([])
      return
    }
    places.current = [...places.current, { x, y, at: performance.now() }]
    let frame = 0
    const fade = (): void => {
      const since = performance.now() - LIFE_MS
      places.current = places.current.filter(({ at }) => at >= since)
      setTrail(places.current)
      if (places.current.length > 0) frame = requestAnimationFrame(fade)
    }
    frame = requestAnimationFrame(fade)
    return () => cancelAnimationFrame(frame)
  }, [x, y, isOn])

  return trail
}
