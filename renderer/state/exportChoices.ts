import type { Locale } from '../../content/schema.ts'
import type { PaletteName } from '../domain/drawing/palette.ts'
import type { Orientation, PaperSize } from '../domain/drawing/paper.ts'

export type ExportFormat = 'pdf' | 'svg' | 'png' | 'print'
export type PictureScale = 1 | 2 | 3 | 4

/** How diagrams are wanted on paper and in files. */
export interface ExportChoices {
  /** All of a country or theme go into one PDF or onto paper; a picture holds one. */
  readonly what: 'diagram' | 'all'
  readonly format: ExportFormat
  readonly scale: PictureScale
  /** `null`: whatever language is on screen. */
  readonly locale: Locale | null
  readonly theme: PaletteName
  readonly paper: PaperSize
  readonly orientation: Orientation
  readonly legend: boolean
  readonly citations: boolean
  /** With what was drawn by hand over a diagram, where something was. */
  readonly ink: boolean
}

// Paper and slides are light, whatever the screen is.
export const FIRST_EXPORT_CHOICES: ExportChoices = {
  what: 'diagram',
  format: 'pdf',
  scale: 2,
  locale: null,
  theme: 'light',
  paper: 'a4',
  orientation: 'auto',
  legend: true,
  citations: false,
  ink: false,
}
