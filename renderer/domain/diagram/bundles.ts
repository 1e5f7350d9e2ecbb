import { at } from './at.ts'
import type { LayoutGraph } from './graph.ts'
import type { GridPath } from './traffic.ts'

/**
 * A straight run of one link, or of several that lead to the same node and have merged. Runs in
 * one channel are told apart by their offset, in pixels from the middle of the channel.
 */
export interface Bundle {
  readonly isFlat: boolean
  /** The level a flat run lies on, the line a standing one stands on. */
  readonly rail: number
  /** Stays in the middle of its row: side ports are there. */
  readonly isFixed: boolean
  readonly ends: BundleEnd[]
  /** Sources whose bottom the run leaves by. */
  readonly exitsOf: Set<number>
  hasLabel: boolean
  /** Runs straight from node to node. */
  isDirect: boolean
  /** Ends in a node. */
  isEntry: boolean
  offset: number
}

/** Where a run ends: at a node (`rail` is then the node's own), or where the next one turns away. */
export interface BundleEnd {
  /** Across the run: a line for a flat run, a level for a standing one. */
  readonly rail: number
  readonly next: Bundle | undefined
  /** The next run goes to higher (1) or lower (-1) rails; 0 at a node. */
  readonly turn: -1 | 0 | 1
}

export interface Bundled {
  readonly bundles: readonly Bundle[]
  /** For each link, the bundles of its runs from source to target. */
  readonly ofLink: readonly (readonly Bundle[])[]
}

/** Cuts paths into runs and merges the last runs of links that arrive at a node by the same way. */
export function bundlePaths(graph: LayoutGraph, paths: readonly GridPath[]): Bundled {
  const byWay = new Map<string, Bundle>()
  const twins = new Map<string, number>()
  const ofLink = paths.map((path, link) => {
    const { from, to, hasLabel } = at(graph.links, link)
    const twin = twins.get(`${from}>${to}`) ?? 0
    twins.set(`${from}>${to}`, twin + 1)
    // Two links between the same pair never merge: nobody could tell them apart.
    let way = `${to}#${twin}`
    const runs: Bundle[] = []
    for (let i = path.length - 1; i > 0; i--) {
      const start = at(path, i - 1)
      const end = at(path, i)
      const isFlat = start.level === end.level
      const rail = isFlat ? end.level : end.line
      const isFixed = isFlat && rail % 2 === 1
      const direction = isFlat
        ? Math.sign(end.line - start.line)
        : Math.sign(end.level - start.level)
      way += `|${rail}${isFlat && !isFixed ? '' : direction > 0 ? '+' : '-'}`
      const bundle = byWay.get(way) ?? {
        isFlat,
        rail,
        isFixed,
        ends: [],
        exitsOf: new Set<number>(),
        hasLabel: false,
        isDirect: false,
        isEntry: false,
        offset: 0,
      }
      byWay.set(way, bundle)
      if (i === 1 && !isFlat && direction > 0) bundle.exitsOf.add(from)
      if (i === 1 && hasLabel) bundle.hasLabel = true
      if (i === path.length - 1) bundle.isEntry = true
      if (path.length === 2) bundle.isDirect = true
      runs.unshift(bundle)
    }
    joinEnds(path, runs)
    return runs
  })
  return { bundles: [...byWay.values()], ofLink }
}

function joinEnds(path: GridPath, runs: readonly Bundle[]): void {
  runs.forEach((bundle, i) => {
    for (const [corner, beyond, next] of [
      [at(path, i), path[i - 1], runs[i - 1]],
      [at(path, i + 1), path[i + 2], runs[i + 1]],
    ] as const) {
      const rail = bundle.isFlat ? corner.line : corner.level
      const away = !beyond
        ? 0
        : bundle.isFlat
          ? beyond.level - corner.level
          : beyond.line - corner.line
      const turn = away > 0 ? 1 : away < 0 ? -1 : 0
      const isKnown = bundle.ends.some(
        (end) => end.rail === rail && end.next === next && end.turn === turn,
      )
      if (!isKnown) bundle.ends.push({ rail, next, turn })
    }
  })
}
