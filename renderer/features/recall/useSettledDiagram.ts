import { useEffect, useState } from 'react'
import type { Actor, Diagram, Locale } from '../../../content/schema.ts'
import { useLayouts } from '../../canvas/LayoutsContext.tsx'

/** The diagram as it was last laid out: the old one stays in sight until the new one can take its place. */
export function useSettledDiagram(
  diagram: Diagram,
  actors: readonly Actor[],
  locale: Locale,
): Diagram {
  const layouts = useLayouts()
  const [settled, setSettled] = useState(diagram)
  useEffect(() => {
    let isWanted = true
    // Of what cannot be laid out the canvas itself will complain.
    const show = (): void => {
      if (isWanted) setSettled(diagram)
    }
    layouts.load(diagram, actors, locale).then(show, show)
    return () => {
      isWanted = false
    }
  }, [layouts, diagram, actors, locale])
  return settled
}
