import type { IconPaths } from './iconPaths.ts'
import { type GroupItem, group } from './scene.ts'

/** Lucide draws its icons on a grid of 24. */
const GRID = 24

/** An icon `size` pixels wide and high with its top left corner at `x`, `y`. */
export const drawIcon = (
  icon: IconPaths,
  x: number,
  y: number,
  size: number,
  colour: string,
  strokeWidth: number,
): GroupItem =>
  group(
    undefined,
    x,
    y,
    icon.map((d) => ({ kind: 'path', d, stroke: colour, strokeWidth, roundEnds: true })),
    size / GRID,
  )
