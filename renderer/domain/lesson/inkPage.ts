import { INK_BOUNDS, type Stroke } from './ink.ts'
import { simplifyStroke } from './simplifyStroke.ts'

/** What is drawn over one step, and what was there before it was cleared. */
export interface InkPage {
  readonly strokes: readonly Stroke[]
  /** What the last clearing took away, to be had back; null for nothing. */
  readonly cleared: readonly Stroke[] | null
}

export const BLANK_PAGE: InkPage = { strokes: [], cleared: null }

const pointsIn = (strokes: readonly Stroke[]): number =>
  strokes.reduce((sum, { points }) => sum + points.length, 0)

/** Another stroke on top, simplified; the same page where it holds no more, or where nothing was drawn. */
export function addStroke(page: InkPage, drawn: Stroke): InkPage {
  const stroke = simplifyStroke(drawn)
  const strokes = [...page.strokes, stroke]
  const isFull =
    strokes.length > INK_BOUNDS.mostStrokes || pointsIn(strokes) > INK_BOUNDS.mostPoints
  return isFull || stroke.points.length === 0 ? page : { ...page, strokes }
}

/** Takes the last stroke away; with none there, takes the clearing back. */
export function undoInk({ strokes, cleared }: InkPage): InkPage {
  if (strokes.length > 0) return { strokes: strokes.slice(0, -1), cleared }
  return cleared ? { strokes: cleared, cleared: null } : { strokes, cleared }
}

export const canUndoInk = ({ strokes, cleared }: InkPage): boolean =>
  strokes.length > 0 || cleared !== null

export const clearInk = (page: InkPage): InkPage =>
  page.strokes.length === 0 ? page : { strokes: [], cleared: page.strokes }
