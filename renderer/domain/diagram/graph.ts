/** The diagram as numbers: indices into lanes, nodes and links in the order of the input. */
export interface LayoutGraph {
  readonly laneCount: number
  readonly nodes: readonly { readonly lane: number; readonly isDecision: boolean }[]
  readonly links: readonly GraphLink[]
}

export interface GraphLink {
  readonly from: number
  readonly to: number
  /** Sits near the source and therefore wants an exit of its own. */
  readonly hasLabel: boolean
}

/** Links by the node they leave (`out`) or enter (`into`), without self-loops and back links. */
export function neighbours(
  graph: LayoutGraph,
  isBack: readonly boolean[],
): { readonly out: readonly (readonly number[])[]; readonly into: readonly (readonly number[])[] } {
  const out: number[][] = graph.nodes.map(() => [])
  const into: number[][] = graph.nodes.map(() => [])
  graph.links.forEach(({ from, to }, link) => {
    if (isBack[link]) return
    out[from]?.push(to)
    into[to]?.push(from)
  })
  return { out, into }
}
