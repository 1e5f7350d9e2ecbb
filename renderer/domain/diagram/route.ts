import { at } from './at.ts'
import { findPath, makeSearchBoard } from './findPath.ts'
import type { LayoutGraph } from './graph.ts'
import type { Grid } from './grid.ts'
import { plainPath } from './plainPath.ts'
import { type GridPath, Traffic } from './traffic.ts'

/** Above this many links a way is not searched for but built from a pattern. */
const MOST_LINKS_TO_SEARCH = 700

/**
 * A way over the grid for every link, short ones first; each of the further passes lets every link
 * look for a better way among all the others.
 */
export function routeLinks(
  graph: LayoutGraph,
  grid: Grid,
  isBack: readonly boolean[],
  passes: number,
): readonly GridPath[] {
  if (graph.links.length > MOST_LINKS_TO_SEARCH) {
    return graph.links.map((link) => plainPath(grid, link))
  }
  const traffic = new Traffic(grid, graph.links)
  const board = makeSearchBoard(grid)
  const order = graph.links
    .map((_, link) => link)
    .sort((a, b) => ease(graph, grid, isBack, a) - ease(graph, grid, isBack, b) || a - b)
  const paths: GridPath[] = graph.links.map(() => [])
  for (let pass = 0; pass < passes; pass++) {
    for (const link of order) {
      const before = at(paths, link)
      traffic.remove(link, before)
      const found = findPath(graph, grid, traffic, link, at(isBack, link), board)
      const path = found ?? (pass > 0 ? before : plainPath(grid, at(graph.links, link)))
      paths[link] = path
      traffic.add(link, path)
    }
  }
  return paths
}

/** Rises with how much freedom of way a link has: straight ones have none and go first. */
function ease(graph: LayoutGraph, grid: Grid, isBack: readonly boolean[], link: number): number {
  const { from, to } = at(graph.links, link)
  const across = Math.abs(at(grid.nodeLine, from) - at(grid.nodeLine, to))
  const along = Math.abs(at(grid.nodeLevel, from) - at(grid.nodeLevel, to))
  return (isBack[link] ? 1000 : 0) + along * 4 + across
}
