import type { KeyboardEvent } from 'react'

/** Arrows, Home and End go from one to the next of what `selector` finds in the list. */
export function moveFocus(event: KeyboardEvent<HTMLElement>, selector: string): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
  const parts = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)]
  const here = parts.indexOf(document.activeElement as HTMLElement)
  const goal = goalOf(event.key, here, parts.length)
  if (here < 0 || goal === null) return
  event.preventDefault()
  parts[goal]?.focus()
}

function goalOf(key: string, here: number, count: number): number | null {
  if (key === 'ArrowDown' || key === 'ArrowRight') return Math.min(here + 1, count - 1)
  if (key === 'ArrowUp' || key === 'ArrowLeft') return Math.max(here - 1, 0)
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}
