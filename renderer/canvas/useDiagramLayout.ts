import { useEffect, useReducer, useRef } from 'react'
import type { Actor, Diagram, Locale } from '../../content/schema.ts'
import type { DiagramLayout } from '../domain/diagram/diagramLayout.ts'
import { useLayouts } from './LayoutsContext.tsx'

/** A layout and the language whose words it holds. */
export interface LaidOut {
  readonly diagram: Diagram
  readonly locale: Locale
  readonly layout: DiagramLayout
}

/**
 * The layout of a diagram in one language; null until it is there. While another language is being
 * laid out the one before stays, so that nothing flickers: see its `locale`. Throws in render where
 * the diagram cannot be laid out.
 */
export function useDiagramLayout(
  diagram: Diagram,
  actors: readonly Actor[],
  locale: Locale,
): LaidOut | null {
  const layouts = useLayouts()
  const [, refresh] = useReducer((count: number) => count + 1, 0)
  const latest = useRef<LaidOut | null>(null)
  const failure = useRef<unknown>(null)
  if (failure.current) throw failure.current

  const layout = layouts.peek(diagram, locale)
  if (layout && latest.current?.layout !== layout) latest.current = { diagram, locale, layout }

  useEffect(() => {
    if (layout) return
    let isWanted = true
    layouts
      .load(diagram, actors, locale)
      .catch((error: unknown) => {
        failure.current = error
      })
      .finally(() => isWanted && refresh())
    return () => {
      isWanted = false
    }
  }, [layouts, layout, diagram, actors, locale])

  return latest.current?.diagram === diagram ? latest.current : null
}
