import type { Rect } from '../../diagram/diagramLayout.ts'

/**
 * A slide before anybody writes a file. Lengths are pixels of which a slide has 1280 by 720 (96 to the inch),
 * colours are `#rrggbb`.
 */
export interface Slide {
  readonly title: string
  /** Where the title stands and how large its letters are. */
  readonly heading: Rect & { readonly size: number }
  readonly shapes: readonly SlideShape[]
  /** For who speaks, not for who looks. */
  readonly notes: string
}

export const SLIDE = { width: 1280, height: 720, margin: 32 } as const

export type SlideShape = BoxShape | LineShape | TableShape

/** A shape with words in it, or words alone. */
export interface BoxShape extends Rect {
  readonly kind: 'box'
  readonly form:
    | 'rect'
    | 'roundRect'
    | 'hexagon'
    | 'octagon'
    | 'flowChartDocument'
    | 'plaque'
    | 'snip1Rect'
  /** Of a rounded corner. */
  readonly radius?: number
  readonly fill: string | null
  readonly stroke: string | null
  readonly strokeWidth?: number
  readonly text: SlideText | null
  /** For who cannot see it; empty where the words say it all. */
  readonly alt: string
}

export interface SlideText {
  readonly paragraphs: readonly SlideParagraph[]
  /** Whether lines end where the box does; otherwise where `text` has line breaks. */
  readonly wraps: boolean
  readonly align: 'left' | 'center'
  readonly valign: 'top' | 'middle'
  /** Between the border and the words. */
  readonly padding: number
}

export interface SlideParagraph {
  /** May hold `**strong**` and `*em*`. */
  readonly text: string
  readonly size: number
  readonly colour: string
  readonly isBold: boolean
  /** Room above it. */
  readonly gap: number
}

/** Straight pieces from point to point. */
export interface LineShape {
  readonly kind: 'line'
  readonly points: readonly { readonly x: number; readonly y: number }[]
  readonly colour: string
  readonly width: number
  readonly isDashed: boolean
  readonly hasArrow: boolean
  readonly alt: string
}

export interface TableShape extends Rect {
  readonly kind: 'table'
  readonly columns: readonly number[]
  readonly rows: readonly {
    readonly height: number
    readonly isHead: boolean
    readonly cells: readonly (readonly SlideParagraph[])[]
  }[]
  readonly padding: number
  readonly line: string
  readonly headFill: string
  readonly alt: string
}
