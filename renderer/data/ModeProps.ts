import type { Diagram } from '../../content/schema.ts'
import type { Subject } from './findInAtlas.ts'

/** What every way of studying a diagram is given. The chosen step stands in the address. */
export interface ModeProps {
  readonly subject: Subject
  readonly diagram: Diagram
  readonly selected: string | null
  readonly onSelect: (step: string | null) => void
}
