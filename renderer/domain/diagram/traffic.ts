import { at } from './at.ts'
import type { GraphLink } from './graph.ts'
import type { Grid } from './grid.ts'

/** A place on the grid. */
export interface GridPoint {
  readonly line: number
  readonly level: number
}

/** Corners from the middle of the source to the middle of the target. */
export type GridPath = readonly GridPoint[]

const none: readonly number[] = []

/** Which links run over which edge of the grid, so that the next one can keep out of their way. */
export class Traffic {
  private readonly grid: Grid
  private readonly links: readonly GraphLink[]
  /** Edges from a point to the next lower level, and to the next line on the right. */
  private readonly down: (number[] | undefined)[] = []
  private readonly right: (number[] | undefined)[] = []

  constructor(grid: Grid, links: readonly GraphLink[]) {
    this.grid = grid
    this.links = links
  }

  add(link: number, path: GridPath): void {
    this.visit(path, (edges, index) => {
      const users = edges[index]
      if (users) users.push(link)
      else edges[index] = [link]
    })
  }

  remove(link: number, path: GridPath): void {
    this.visit(path, (edges, index) => {
      edges[index] = (edges[index] ?? []).filter((user) => user !== link)
    })
  }

  below(point: number): readonly number[] {
    return this.down[point] ?? none
  }

  above(point: number): readonly number[] {
    return point % this.grid.levelCount === 0 ? none : (this.down[point - 1] ?? none)
  }

  after(point: number): readonly number[] {
    return this.right[point] ?? none
  }

  before(point: number): readonly number[] {
    return this.right[point - this.grid.levelCount] ?? none
  }

  /** How many of two edges' users run over both and may not merge with `link`. */
  passing(link: number, one: readonly number[], other: readonly number[]): number {
    let count = 0
    for (const user of one) if (this.isForeign(link, user) && other.includes(user)) count++
    return count
  }

  /** How many users of an edge may not merge with `link`. */
  foreign(link: number, users: readonly number[]): number {
    let count = 0
    for (const user of users) if (this.isForeign(link, user)) count++
    return count
  }

  /** Links to one node may merge, except two between the same pair, which would become one. */
  private isForeign(link: number, user: number): boolean {
    const a = at(this.links, user)
    const b = at(this.links, link)
    return a.to !== b.to || a.from === b.from
  }

  private visit(path: GridPath, act: (edges: (number[] | undefined)[], index: number) => void) {
    const { levelCount } = this.grid
    for (let i = 1; i < path.length; i++) {
      const a = at(path, i - 1)
      const b = at(path, i)
      const index = Math.min(a.line, b.line) * levelCount + Math.min(a.level, b.level)
      if (a.line === b.line) {
        for (let step = 0; step < Math.abs(a.level - b.level); step++) act(this.down, index + step)
      } else {
        for (let step = 0; step < Math.abs(a.line - b.line); step++) {
          act(this.right, index + step * levelCount)
        }
      }
    }
  }
}
