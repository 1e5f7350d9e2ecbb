import type { Actor, Diagram, Locale } from '../../../content/schema.ts'
import type { DiagramLayout } from '../diagram/diagramLayout.ts'
import type { Stroke } from '../lesson/ink.ts'
import type { CitedStep } from './drawCitations.ts'
import type { LegendWords } from './drawLegend.ts'

/** Everything that stands on a sheet, in one language. */
export interface SheetContent {
  readonly locale: Locale
  readonly diagram: Diagram
  readonly actors: readonly Actor[]
  readonly layout: DiagramLayout
  readonly words: {
    readonly subject: string
    readonly product: string
    readonly article: string
    readonly language: string
    readonly legend: LegendWords
    readonly citations: string
  }
  readonly withLegend: boolean
  readonly withCitations: boolean
  readonly cited: readonly CitedStep[]
  /** Drawn by hand over the diagram, in the pixels of its layout. */
  readonly ink?: readonly Stroke[]
}
