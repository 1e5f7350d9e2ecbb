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

/** `show`: id of the lesson, or «subject/diagram» of a diagram presented alone. */
export const inkId = (show: string, part: string, step: string | null): string =>
  [show, part, step ?? ''].join('#')

/** Beyond these a sheet is no drawing but a mistake. */
export const INK_BOUNDS = { mostStrokes: 2000, mostPoints: 20_000 } as const
