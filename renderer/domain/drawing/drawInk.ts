import type { Stroke } from '../lesson/ink.ts'
import { inkPath } from '../lesson/inkPath.ts'
import type { Palette } from './palette.ts'
import { type GroupItem, group } from './scene.ts'

interface Room {
  readonly width: number
  readonly height: number
}

/** A pen goes beyond the border of a drawing, but not over what stands around it on the sheet. */
const BEYOND = 6

/** What was drawn by hand over a drawing, in its own pixels, as far as it lies on it. */
export const drawInk = (strokes: readonly Stroke[], room: Room, palette: Palette): GroupItem =>
  group(
    'ink',
    0,
    0,
    strokes
      .flatMap((stroke) => partsInside(stroke, room))
      .map((stroke) => ({
        kind: 'path' as const,
        d: inkPath(stroke),
        fill: palette[`pen-${stroke.colour}`],
      })),
  )

/** A stroke without its points outside, in as many pieces as that leaves. */
function partsInside(stroke: Stroke, { width, height }: Room): readonly Stroke[] {
  const isInside = ([x, y]: Stroke['points'][number]): boolean =>
    x >= -BEYOND && y >= -BEYOND && x <= width + BEYOND && y <= height + BEYOND
  if (stroke.points.every(isInside)) return [stroke]
  const parts: Stroke['points'][number][][] = [[]]
  for (const point of stroke.points)
    if (isInside(point)) parts.at(-1)?.push(point)
    else parts.push([])
  return parts.filter(({ length }) => length > 0).map((points) => ({ ...stroke, points }))
}
