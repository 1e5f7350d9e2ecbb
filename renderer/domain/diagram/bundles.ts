import { at } from './at.ts'
import type { LayoutGraph } from './graph.ts'
import type { GridPath, GridPoint } from './traffic.ts'

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
  /** At a node: whether the run lies on its far (1) or near (-1) side; 0 elsewhere. */
  readonly port: -1 | 0 | 1
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
      way += `|${isFlat ? 'flat' : 'standing'}${rail}${isFlat && !isFixed ? '' : direction > 0 ? '+' : '-'}`
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
    const start = at(path, i)
    const end = at(path, i + 1)
    addEnd(bundle, start, end, path[i - 1], runs[i - 1])
    addEnd(bundle, end, start, path[i + 2], runs[i + 1])
  })
}

/** Adds the end at `corner` of the run from there to `other`; the next run goes to `beyond`. */
function addEnd(
  bundle: Bundle,
  corner: GridPoint,
  other: GridPoint,
  beyond: GridPoint | undefined,
  next: Bundle | undefined,
): void {
  const rail = bundle.isFlat ? corner.line : corner.level
  const inwards = bundle.isFlat ? other.line - corner.line : other.level - corner.level
  const away = !beyond ? 0 : bundle.isFlat ? beyond.level - corner.level : beyond.line - corner.line
  const turn = sign(away)
  const port = beyond ? 0 : sign(inwards)
  const isKnown = bundle.ends.some(
    (end) => end.rail === rail && end.next === next && end.turn === turn && end.port === port,
  )
  if (!isKnown) bundle.ends.push({ rail, next, turn, port })
}

function sign(value: number): -1 | 0 | 1 {
  return value > 0 ? 1 : value < 0 ? -1 : 0
}
