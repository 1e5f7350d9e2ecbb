/** A stroke of the pen over a drawing. */
export interface Stroke {
  /** One of the colours of the pen, by name. */
  readonly colour: 'blue' | 'vermilion' | 'green' | 'black'
  /** In the coordinates of the drawing, not of the screen; pressure from 0 to 1. */
  readonly points: readonly (readonly [x: number, y: number, pressure: number])[]
}

/** What was drawn over one step of one part of a lesson. */
export interface InkSheet {
  /** `inkId`. */
  readonly id: string
  readonly strokes: readonly Stroke[]
  /** Milliseconds since the epoch, UTC. */
  readonly updatedAt: number
}

/** Over what was drawn. */
export interface InkPlace {
  /** «subject/diagram». */
  readonly diagram: string
  /** Id of the presentation. */
  readonly show: string
  /** Id of the part. */
  readonly part: string
  /** Null before the first. */
  readonly step: string | null
}

/** None of the ids in it holds a «#». */
export const inkId = ({ diagram, show, part, step }: InkPlace): string =>
  [diagram, show, part, step ?? ''].join('#')

/** Beyond these a sheet is no drawing but a mistake. */
export const INK_BOUNDS = { mostStrokes: 2000, mostPoints: 20_000 } as const
