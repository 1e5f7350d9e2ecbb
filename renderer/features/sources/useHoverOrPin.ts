import { useEffect, useRef, useState } from 'react'

/** Long enough not to open under a passing pointer, and to reach what has opened. */
const PATIENCE_MS = 160

/** Something that opens while the pointer rests on it, and stays open once it was asked for by a press. */
export function useHoverOrPin() {
  const [isHovered, setHovered] = useState(false)
  const [isPinned, setPinned] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  return {
    isOpen: isHovered || isPinned,
    isPinned,
    hover: (isInside: boolean): void => {
      clearTimeout(timer.current)
      timer.current = setTimeout(() => setHovered(isInside), PATIENCE_MS)
    },
    pin: (): void => setPinned(true),
    close: (): void => {
      clearTimeout(timer.current)
      setHovered(false)
      setPinned(false)
    },
  }
}
