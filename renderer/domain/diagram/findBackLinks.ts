/**
 * Which links run against the flow, so that without them there is no cycle. The authored order is
 * trusted: a link to a later step is never turned; a link to an earlier step is turned only where
 * it closes a cycle, that is where a way leads from its end to its beginning.
 */
export function findBackLinks(
  nodeCount: number,
  links: readonly { readonly from: number; readonly to: number }[],
): readonly boolean[] {
  const out: number[][] = Array.from({ length: nodeCount }, () => [])
  for (const { from, to } of links) if (from < to) out[from]?.push(to)
  return links.map(({ from, to }) => {
    if (from < to) return false
    if (from === to || leadsTo(out, to, from)) return true
    out[from]?.push(to)
    return false
  })
}

function leadsTo(out: readonly (readonly number[])[], start: number, goal: number): boolean {
  const seen = new Set([start])
  const open = [start]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === goal) return true
    for (const next of out[node] ?? []) {
      if (seen.has(next)) continue
      seen.add(next)
      open.push(next)
    }
  }
  return false
}
