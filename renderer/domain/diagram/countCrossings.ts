import type { Point } from './diagramLayout.ts'

interface Run {
  readonly place: number
  readonly low: number
  readonly high: number
}

/** How many points there are at which one link passes straight over another. */
export function countCrossings(links: readonly (readonly Point[])[]): number {
  const flat = new Map<string, Run>()
  const standing = new Map<string, Run>()
  for (const points of links) {
    points.forEach((b, i) => {
      const a = points[i - 1]
      if (!a) return
      if (a.y === b.y) keep(flat, a.y, a.x, b.x)
      else keep(standing, a.x, a.y, b.y)
    })
  }
  const sorted = [...standing.values()].sort((a, b) => a.place - b.place)
  const seen = new Set<string>()
  for (const run of flat.values()) {
    for (let i = firstAfter(sorted, run.low); i < sorted.length; i++) {
      const other = sorted[i]
      if (!other || other.place >= run.high) break
      if (run.place > other.low && run.place < other.high) seen.add(`${other.place}:${run.place}`)
    }
  }
  return seen.size
}

function keep(runs: Map<string, Run>, place: number, from: number, to: number): void {
  const low = Math.min(from, to)
  const high = Math.max(from, to)
  runs.set(`${place}:${low}:${high}`, { place, low, high })
}

/** Index of the first run, in a list sorted by place, that stands beyond `place`. */
function firstAfter(runs: readonly Run[], place: number): number {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    const run = runs[middle]
    if (run && run.place <= place) low = middle + 1
    else high = middle
  }
  return low
}
