import { at } from './at.ts'
import type { Bundle } from './bundles.ts'

/** Rails are told apart by far more than any offset within one, so that places compare at once. */
const RAIL = 1_000_000
/** Above this many neighbours a cluster keeps its first order. */
const MOST_TO_SIFT = 40

export interface Extent {
  readonly low: number
  readonly high: number
}

/** Place of an end along the run: comparable between bundles of one rail, not in pixels. */
function placeOf(end: Bundle['ends'][number]): number {
  return end.rail * RAIL + (end.next ? end.next.offset : (end.port * RAIL) / 4)
}

export function extentOf(bundle: Bundle): Extent {
  let low = Infinity
  let high = -Infinity
  for (const end of bundle.ends) {
    const place = placeOf(end)
    low = Math.min(low, place)
    high = Math.max(high, place)
  }
  return { low, high }
}

/**
 * The bundles of one rail in clusters that overlap along it, each in the order (from low to high
 * offset) in which they cross and run into each other least. `margin` in pixels: how near two may
 * come, end to end, and still share one track.
 */
export function orderBundles(
  bundles: readonly Bundle[],
  margin: number,
): readonly (readonly Bundle[])[] {
  return clusters(bundles, margin).map((cluster) => sift(cluster))
}

/** Whether two bundles of a rail need separate tracks. */
export function areRivals(a: Bundle, b: Bundle, margin: number): boolean {
  const one = extentOf(a)
  const two = extentOf(b)
  const gap = Math.max(one.low, two.low) - Math.min(one.high, two.high)
  if (gap < 0) return true
  if (gap >= margin && gap > 0) return false
  // Facing each other they may share a track when both turn to the same side.
  const facing = one.low < two.low ? [one.high, two.low] : [one.low, two.high]
  return turnsAt(a, at(facing, 0)) * turnsAt(b, at(facing, 1)) !== 1
}

function turnsAt(bundle: Bundle, place: number): number {
  const turns = new Set(bundle.ends.filter((end) => placeOf(end) === place).map((end) => end.turn))
  return turns.size === 1 ? at([...turns], 0) : 0
}

function clusters(bundles: readonly Bundle[], margin: number): Bundle[][] {
  const sorted = bundles
    .map((bundle) => ({ bundle, ...extentOf(bundle) }))
    .sort((a, b) => a.low - b.low || a.high - b.high)
  const result: Bundle[][] = []
  let high = -Infinity
  for (const { bundle, low, high: end } of sorted) {
    const current = result.at(-1)
    if (current && low < high + margin) current.push(bundle)
    else result.push([bundle])
    high = Math.max(high, end)
  }
  return result
}

function sift(cluster: readonly Bundle[]): readonly Bundle[] {
  const order = [...cluster].sort((a, b) => a.offset - b.offset)
  if (order.length < 2 || order.length > MOST_TO_SIFT) return order
  const costs = new Map(
    order.map((a) => [a, new Map(order.map((b) => [b, a === b ? 0 : costOfBefore(a, b)]))]),
  )
  const cost = (a: Bundle, b: Bundle) => costs.get(a)?.get(b) ?? 0
  for (let sweep = 0, better = true; better && sweep < 8; sweep++) {
    better = false
    for (const bundle of cluster) {
      const from = order.indexOf(bundle)
      const to = bestPlace(order, from, cost)
      if (to === from) continue
      order.splice(from, 1)
      order.splice(to, 0, bundle)
      better = true
    }
  }
  return order
}

function bestPlace(
  order: readonly Bundle[],
  from: number,
  cost: (a: Bundle, b: Bundle) => number,
): number {
  const bundle = at(order, from)
  let best = from
  let least = -1e-9
  for (const step of [-1, 1]) {
    let change = 0
    for (let to = from + step; to >= 0 && to < order.length; to += step) {
      const passed = at(order, to)
      change += step * (cost(passed, bundle) - cost(bundle, passed))
      if (change < least) {
        least = change
        best = to
      }
    }
  }
  return best
}

/** What it costs to have `a` at a lower offset than `b`: crossings, and runs that would collide. */
function costOfBefore(a: Bundle, b: Bundle): number {
  return piercing(a, extentOf(b), 1) + piercing(b, extentOf(a), -1) + collisions(a, b)
}

/** Ends of a bundle that turn towards the other and meet its run. */
function piercing(bundle: Bundle, other: Extent, turn: 1 | -1): number {
  let count = 0
  for (const end of bundle.ends) {
    const place = placeOf(end)
    if (end.turn === turn && place > other.low && place < other.high) count++
  }
  return count
}

function collisions(a: Bundle, b: Bundle): number {
  let cost = 0
  for (const one of a.ends) {
    if (one.turn !== 1) continue
    for (const two of b.ends) {
      if (two.turn === -1 && placeOf(one) === placeOf(two)) cost += 3
    }
  }
  return cost
}
