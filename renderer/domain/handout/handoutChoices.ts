import type { Locale } from '../../../content/schema.ts'
import type { PaperSize } from '../drawing/paper.ts'

/** How a lesson is wanted as something to hand out. */
export interface HandoutChoices {
  readonly format: 'pdf' | 'pptx'
  readonly locale: Locale
  /** Answers go on pages of their own behind the lesson, or as slides behind their questions. */
  readonly key: 'with' | 'without' | 'alone'
  /** The instructor's remarks, which are not meant for the class. */
  readonly remarks: boolean
  /** Slides alone: a diagram at once, or a slide for each step that is revealed. */
  readonly slides: 'diagram' | 'reveal'
  /** Pages alone. */
  readonly paper: PaperSize
}
