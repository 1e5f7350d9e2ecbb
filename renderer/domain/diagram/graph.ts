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

const linked = new WeakMap<LayoutGraph, readonly (readonly number[])[]>()

/** For each node the others that links join it to, in either direction; kept, as many trials ask. */
export function linkedNodes(graph: LayoutGraph): readonly (readonly number[])[] {
  const kept = linked.get(graph)
  if (kept) return kept
  const result: number[][] = graph.nodes.map(() => [])
  for (const { from, to } of graph.links) {
    if (from === to) continue
    result[from]?.push(to)
    result[to]?.push(from)
  }
  linked.set(graph, result)
  return result
}
