import { at } from './at.ts'
import type { Bundle } from './bundles.ts'
import type { LayoutMetrics } from './diagramLayout.ts'
import type { Grid } from './grid.ts'
import { areRivals, orderBundles } from './orderBundles.ts'
import { spread } from './spread.ts'

/** Orders on lines depend on those on levels and the other way round: rounds until both have met. */
const ROUNDS = 3
/** Ends of two standing runs this near to each other, in pixels, would look like one run. */
const STANDING_MARGIN = 6
const FLAT_MARGIN = 14
/** Ports of one node stand apart, so that the eye sees where each way begins. */
const PORT_GAP = 32
const LABELLED_PORT_GAP = 128
/** Ports keep off the slanted and rounded corners of their node. */
const PORT_MARGIN = 20

/** Sets the offset of every bundle so that no two run over each other. */
export function assignTracks(
  bundles: readonly Bundle[],
  grid: Grid,
  metrics: Pick<LayoutMetrics, 'trackGap' | 'nodeWidth'>,
): void {
  const levels = byRail(bundles.filter((bundle) => bundle.isFlat && !bundle.isFixed))
  const lines = byRail(bundles.filter((bundle) => !bundle.isFlat))
  const homes = new Set(grid.nodeLine)
  for (let round = 0; round < ROUNDS; round++) {
    for (const rail of levels.values()) {
      for (const cluster of orderBundles(rail, FLAT_MARGIN)) {
        pack(cluster, FLAT_MARGIN, metrics.trackGap)
      }
    }
    for (const [line, rail] of lines) {
      for (const cluster of orderBundles(rail, STANDING_MARGIN)) {
        if (homes.has(line)) settleAround(cluster, metrics)
        else pack(cluster, STANDING_MARGIN, metrics.trackGap)
      }
    }
  }
}

function byRail(bundles: readonly Bundle[]): Map<number, Bundle[]> {
  const rails = new Map<number, Bundle[]>()
  for (const bundle of bundles) {
    const rail = rails.get(bundle.rail)
    if (rail) rail.push(bundle)
    else rails.set(bundle.rail, [bundle])
  }
  return rails
}

/** As few tracks as the order allows, in the middle of the channel. */
function pack(cluster: readonly Bundle[], margin: number, trackGap: number): void {
  const tracks: number[] = []
  cluster.forEach((bundle, i) => {
    let track = 0
    for (let j = 0; j < i; j++) {
      if (at(tracks, j) < track || !areRivals(at(cluster, j), bundle, margin)) continue
      track = at(tracks, j) + 1
    }
    tracks.push(track)
  })
  const middle = (Math.max(...tracks) * trackGap) / 2
  cluster.forEach((bundle, i) => {
    bundle.offset = Math.round(at(tracks, i) * trackGap - middle)
  })
}

/** As near to the middle of the nodes on this line as the order allows; straight ways stay in it. */
function settleAround(
  cluster: readonly Bundle[],
  metrics: Pick<LayoutMetrics, 'trackGap' | 'nodeWidth'>,
): void {
  const weights = cluster.map((bundle) =>
    bundle.isDirect ? 1e6 : bundle.isEntry ? 1e5 : bundle.exitsOf.size > 0 ? 1 : 0.1,
  )
  const gaps = cluster
    .slice(1)
    .map((bundle, i) => gapBetween(cluster, at(cluster, i), bundle, metrics))
  let offsets = spread(weights, gaps)
  // Ports have to stay on their node: where very many links meet, they draw closer together.
  const room = metrics.nodeWidth / 2 - PORT_MARGIN
  for (let share = 0.7; share > 0.005 && portReach(cluster, offsets) > room; share *= 0.7) {
    const closer = gaps.map((gap) => Math.max(1, Math.floor(gap * share)))
    offsets = spread(weights, closer)
  }
  cluster.forEach((bundle, i) => {
    bundle.offset = at(offsets, i)
  })
}

/** How far from the middle of its node the outermost port stands. */
function portReach(cluster: readonly Bundle[], offsets: readonly number[]): number {
  const ports = cluster.map((bundle, i) =>
    bundle.isEntry || bundle.exitsOf.size > 0 ? Math.abs(at(offsets, i)) : 0,
  )
  return Math.max(...ports)
}

function gapBetween(
  cluster: readonly Bundle[],
  a: Bundle,
  b: Bundle,
  { trackGap, nodeWidth }: Pick<LayoutMetrics, 'trackGap' | 'nodeWidth'>,
): number {
  const shared = [...a.exitsOf].filter((node) => b.exitsOf.has(node))
  if (shared.length === 0) return trackGap
  const ports = cluster.filter((bundle) => shared.some((node) => bundle.exitsOf.has(node)))
  const isHeld = ports.some((bundle) => bundle.isEntry)
  const room =
    isHeld || ports.length > 2 ? nodeWidth / 2 - PORT_MARGIN : nodeWidth - 2 * PORT_MARGIN
  const wish = a.hasLabel && b.hasLabel ? LABELLED_PORT_GAP : PORT_GAP
  return Math.min(wish, Math.floor(room / (ports.length - 1)))
}
