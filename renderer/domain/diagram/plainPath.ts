import { at } from './at.ts'
import type { Grid } from './grid.ts'
import type { GridPath } from './traffic.ts'

/**
 * A way that always exists, found without search: out at the bottom, along the channel to the gap
 * beside the target, along that gap to the channel above the target, and in at the top.
 */
export function plainPath(
  grid: Grid,
  link: { readonly from: number; readonly to: number },
): GridPath {
  const start = { line: at(grid.nodeLine, link.from), level: at(grid.nodeLevel, link.from) }
  const end = { line: at(grid.nodeLine, link.to), level: at(grid.nodeLevel, link.to) }
  const out = start.level + 1
  const into = end.level - 1
  if (out === into) {
    if (start.line === end.line) return [start, end]
    return [start, { line: start.line, level: out }, { line: end.line, level: out }, end]
  }
  const gap = freeLineBeside(grid, end.line, Math.min(out, into), Math.max(out, into), start.line)
  const points = [start, { line: start.line, level: out }, { line: gap, level: out }]
  return [...points, { line: gap, level: into }, { line: end.line, level: into }, end].filter(
    (point, i, all) => {
      const before = all[i - 1]
      return before === undefined || before.line !== point.line || before.level !== point.level
    },
  )
}

/** The nearest line with no node on these levels; the gaps at a lane's borders never have one. */
function freeLineBeside(grid: Grid, line: number, low: number, high: number, towards: number) {
  const side = towards < line ? -1 : 1
  for (let distance = 1; distance < grid.lineCount; distance++) {
    for (const candidate of [line + side * distance, line - side * distance]) {
      if (candidate < 0 || candidate >= grid.lineCount) continue
      if (isFree(grid, candidate, low, high)) return candidate
    }
  }
  return 0
}

function isFree(grid: Grid, line: number, low: number, high: number): boolean {
  for (let level = low; level <= high; level++) {
    if (at(grid.occupant, line * grid.levelCount + level) >= 0) return false
  }
  return true
}
