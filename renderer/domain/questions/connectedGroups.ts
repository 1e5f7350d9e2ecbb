interface Connection {
  readonly from: unknown
  readonly to: unknown
}

/**
 * Pieces of a graph of at most `most` connections that hang together, each begun at the first
 * connection that no piece has yet and grown along the ways that lead on: first those that are left,
 * then others. A piece that is mostly made of others is none.
 */
export function connectedGroups<T extends Connection>(
  connections: readonly T[],
  goTogether: (one: T, other: T) => boolean,
  most: number,
): readonly (readonly T[])[] {
  const left = new Set(connections)
  const groups: (readonly T[])[] = []
  for (const seed of connections) {
    if (!left.has(seed)) continue
    const group = new Set(grownFrom(seed, [...left, ...connections], goTogether, most))
    const added = [...group].filter((one) => left.delete(one))
    // In the order in which they were given.
    if (2 * added.length >= group.size) groups.push(connections.filter((one) => group.has(one)))
  }
  return groups
}

function grownFrom<T extends Connection>(
  seed: T,
  candidates: readonly T[],
  goTogether: (one: T, other: T) => boolean,
  most: number,
): readonly T[] {
  const group = [seed]
  while (group.length < most) {
    const ends = new Set(group.flatMap(({ from, to }) => [from, to]))
    const next = candidates.find(
      (one) =>
        !group.includes(one) &&
        (ends.has(one.from) || ends.has(one.to)) &&
        group.every((other) => goTogether(one, other)),
    )
    if (!next) break
    group.push(next)
  }
  return group
}
