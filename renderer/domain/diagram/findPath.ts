import { at } from './at.ts'
import type { LayoutGraph } from './graph.ts'
import type { Grid } from './grid.ts'
import { Heap } from './heap.ts'
import type { GridPath, GridPoint, Traffic } from './traffic.ts'

/** In pixels of detour: what a link would rather walk than suffer this. */
const COST = {
  bend: 70,
  crossing: 190,
  /** A corner of this link on another's straight run, or the other way round: may turn into a crossing. */
  corner: 40,
  /** Running beside another link, per edge of the grid. */
  beside: 14,
  /** Leaving by the bottom where another link already does. */
  sharedExit: 40,
  decisionSide: 12,
  plainSide: 240,
  backBottom: 90,
  backTop: 30,
} as const

const PATIENCE = 500_000

const UP = 0
const RIGHT = 1
const DOWN = 2
const LEFT = 3

/** What a search writes on: one board serves all searches on a grid, one after another. */
export interface SearchBoard {
  readonly cost: Float64Array
  readonly parent: Int32Array
  readonly closed: Uint8Array
  /** How many more points may be looked at: a tangle must not keep anybody waiting. */
  patience: number
}

export function makeSearchBoard(grid: Grid): SearchBoard {
  const states = grid.lineCount * grid.levelCount * 4
  return {
    cost: new Float64Array(2 * states),
    parent: new Int32Array(states),
    closed: new Uint8Array(states),
    patience: PATIENCE,
  }
}

interface Search {
  readonly grid: Grid
  readonly traffic: Traffic
  readonly link: number
}

/**
 * The cheapest way of one link among the traffic of the others (A* over points and directions).
 * Undefined where patience is at an end or, with the exclusive use of rows' middles, all ways are shut.
 */
export function findPath(
  graph: LayoutGraph,
  grid: Grid,
  traffic: Traffic,
  link: number,
  isBack: boolean,
  board: SearchBoard,
): GridPath | undefined {
  const { from, to } = at(graph.links, link)
  const search: Search = { grid, traffic, link }
  const open = new Heap()
  // Arrivals are numbered behind all states of the grid, so that the cheapest one wins in turn.
  const end = grid.lineCount * grid.levelCount * 4
  const { cost, parent, closed } = board
  cost.fill(Infinity)
  closed.fill(0)
  const goal = goals(grid, to, isBack)
  const target = at(grid.nodeLine, to) * grid.levelCount + at(grid.nodeLevel, to)
  const offer = (state: number, value: number, before: number) => {
    if (value >= (cost[state] ?? Infinity)) return
    cost[state] = value
    if (state < end) parent[state] = before
    open.push(state, value + (state < end ? runLength(grid, state >> 2, target) : 0))
  }
  for (const exit of exits(search, graph, from, isBack)) {
    offer(exit.point * 4 + exit.direction, exit.cost, -1)
  }
  while (open.size > 0 && board.patience-- > 0) {
    const state = open.pop()
    if (state >= end) return trace(grid, graph, link, parent, state - end)
    if (closed[state] === 1) continue
    closed[state] = 1
    const point = state >> 2
    const direction = state & 3
    const value = cost[state] ?? Infinity
    const entry = goal.get(point)
    if (entry && entry.direction !== (direction + 2) % 4) {
      const turn = stepCost(search, point, direction, entry.direction)
      if (turn < Infinity) offer(end + state, value + turn + entry.cost, state)
    }
    for (let next = 0; next < 4; next++) {
      if (next === (direction + 2) % 4) continue
      const neighbour = neighbourOf(grid, point, next)
      if (neighbour < 0 || (grid.occupant[neighbour] ?? 0) >= 0) continue
      const step = stepCost(search, point, direction, next)
      if (step === Infinity) continue
      const run = runCost(search, point, neighbour, next)
      if (run < Infinity) offer(neighbour * 4 + next, value + step + run, state)
    }
  }
  return undefined
}

interface Port {
  readonly point: number
  readonly direction: number
  readonly cost: number
}

function exits(search: Search, graph: LayoutGraph, node: number, isBack: boolean): Port[] {
  const { grid, traffic, link } = search
  const here = at(grid.nodeLine, node) * grid.levelCount + at(grid.nodeLevel, node)
  const { isDecision } = at(graph.nodes, node)
  const side = isBack ? 0 : isDecision ? COST.decisionSide : COST.plainSide
  const taken = traffic.below(here).length * COST.sharedExit
  const ports: Port[] = [
    {
      point: here + 1,
      direction: DOWN,
      cost: (isBack ? COST.backBottom : 0) + taken + runLength(grid, here, here + 1),
    },
  ]
  for (const direction of [RIGHT, LEFT]) {
    const point = neighbourOf(grid, here, direction)
    if (point < 0 || at(grid.occupant, point) >= 0) continue
    if (edge(traffic, here, point, direction).length > 0) continue
    if (runCost({ grid, traffic, link }, here, point, direction) === Infinity) continue
    ports.push({ point, direction, cost: side + runLength(grid, here, point) })
  }
  return ports
}

/** From where, in which direction and at which cost a link may enter its target. */
function goals(grid: Grid, node: number, isBack: boolean): Map<number, Omit<Port, 'point'>> {
  const here = at(grid.nodeLine, node) * grid.levelCount + at(grid.nodeLevel, node)
  const result = new Map([[here - 1, { direction: DOWN, cost: isBack ? COST.backTop : 0 }]])
  if (!isBack) return result
  for (const direction of [RIGHT, LEFT]) {
    const point = neighbourOf(grid, here, (direction + 2) % 4)
    if (point >= 0) result.set(point, { direction, cost: 0 })
  }
  return result
}

function neighbourOf({ lineCount, levelCount }: Grid, point: number, direction: number): number {
  const level = point % levelCount
  if (direction === UP) return level > 0 ? point - 1 : -1
  if (direction === DOWN) return level < levelCount - 1 ? point + 1 : -1
  const next = direction === RIGHT ? point + levelCount : point - levelCount
  return next >= 0 && next < lineCount * levelCount ? next : -1
}

function edge(traffic: Traffic, a: number, b: number, direction: number): readonly number[] {
  const first = Math.min(a, b)
  return direction === UP || direction === DOWN ? traffic.below(first) : traffic.after(first)
}

/** Rough distance between two points. Points are always on the grid: the noughts never count. */
function runLength({ pointX, pointY }: Grid, a: number, b: number): number {
  return (
    Math.abs((pointX[a] ?? 0) - (pointX[b] ?? 0)) + Math.abs((pointY[a] ?? 0) - (pointY[b] ?? 0))
  )
}

function isRowMiddle(grid: Grid, point: number): boolean {
  return (point % grid.levelCount) % 2 === 1
}

/** The middle of a row has room for one link only, so that its side ports stay in the middle. */
function runCost({ grid, traffic, link }: Search, a: number, b: number, direction: number): number {
  const foreign = traffic.foreign(link, edge(traffic, a, b, direction))
  const isFlat = direction === LEFT || direction === RIGHT
  if (isFlat && foreign > 0 && isRowMiddle(grid, a)) return Infinity
  return runLength(grid, a, b) + foreign * COST.beside
}

/** What passing through a point costs: a bend there, or the links that run across. */
function stepCost(search: Search, point: number, from: number, to: number): number {
  const { grid, traffic, link } = search
  const above = traffic.above(point)
  const below = traffic.below(point)
  const before = traffic.before(point)
  const after = traffic.after(point)
  if (from === to) {
    const isFlat = from === LEFT || from === RIGHT
    const crossing = isFlat
      ? traffic.passing(link, above, below)
      : traffic.passing(link, before, after)
    const touching = isFlat
      ? traffic.foreign(link, above) + traffic.foreign(link, below)
      : traffic.foreign(link, before) + traffic.foreign(link, after)
    if (isFlat && isRowMiddle(grid, point) && touching > 2 * crossing) return Infinity
    const corners = Math.max(0, touching - 2 * crossing)
    return crossing * COST.crossing + corners * COST.corner
  }
  const flat = traffic.foreign(link, before) + traffic.foreign(link, after)
  if (isRowMiddle(grid, point) && flat > 0) return Infinity
  const straight =
    traffic.passing(link, above, below) + (flat === 0 ? 0 : traffic.passing(link, before, after))
  return COST.bend + straight * COST.corner
}

function trace(
  grid: Grid,
  graph: LayoutGraph,
  link: number,
  parent: Int32Array,
  last: number,
): GridPath {
  const { from, to } = at(graph.links, link)
  const ends = [from, to].map((node) => ({
    line: at(grid.nodeLine, node),
    level: at(grid.nodeLevel, node),
  }))
  const points: GridPoint[] = [at(ends, 1)]
  for (let state = last; state >= 0; state = at(parent, state)) {
    const point = state >> 2
    points.push({ line: Math.floor(point / grid.levelCount), level: point % grid.levelCount })
  }
  points.push(at(ends, 0))
  return corners(points.reverse())
}

/** Leaves out the points at which the way does not turn. */
function corners(points: readonly GridPoint[]): GridPath {
  return points.filter((point, i) => {
    const before = points[i - 1]
    const after = points[i + 1]
    if (!before || !after) return true
    const isStanding = before.line === point.line && point.line === after.line
    const isLying = before.level === point.level && point.level === after.level
    return !isStanding && !isLying
  })
}
