import { type KeyboardEvent, useCallback } from 'react'
import type { Diagram } from '../../content/schema.ts'
import type { DiagramLayout } from '../domain/diagram/diagramLayout.ts'
import { branchesOf, type Direction, moveFrom } from '../domain/diagram/navigate.ts'

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

interface Handlers {
  readonly diagram: Diagram
  readonly layout: DiagramLayout | null
  readonly selected: string | null
  readonly onSelect: (step: string | null) => void
  /** Enter or the space bar on the step already chosen. */
  readonly onOpen: (step: string) => void
  readonly focusStep: (step: string) => void
}

/** Arrows follow links, figures choose a branch, Home and End go to the ends, Enter opens, Esc lets go. */
export function useDiagramKeys(handlers: Handlers): (event: KeyboardEvent) => void {
  const { diagram, layout, selected, onSelect, onOpen, focusStep } = handlers
  return useCallback(
    (event) => {
      if (!layout || event.ctrlKey || event.metaKey || event.altKey) return
      const focused = (event.target as Element).closest('[data-step]')?.getAttribute('data-step')
      // The keyboard's focus follows a frame late: two quick presses go on from the step chosen first.
      const here = selected ?? focused
      const go = (step: string | null | undefined): void => {
        event.preventDefault()
        if (!step) return
        onSelect(step)
        focusStep(step)
      }

      const direction = ARROWS[event.key]
      const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1]
      if (direction) go(here ? moveFrom(diagram, layout, here, direction) : diagram.steps[0]?.id)
      else if (event.key === 'Home') go(diagram.steps[0]?.id)
      else if (event.key === 'End') go(diagram.steps.at(-1)?.id)
      else if (event.key === 'Escape' && selected) onSelect(null)
      else if ((event.key === 'Enter' || event.key === ' ') && here && here === selected) {
        event.preventDefault()
        onOpen(here)
      } else if (digit && here)
        go(branchesOf(diagram, here).find(({ number }) => number === Number(digit))?.step)
    },
    [diagram, layout, selected, onSelect, onOpen, focusStep],
  )
}
