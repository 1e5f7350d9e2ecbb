export interface Tally<Key> {
  readonly key: Key
  readonly right: number
  readonly total: number
}

/** How many are right of each sort, in the order in which the sorts first come up. */
export function tally<Item extends { readonly correct: boolean }, Key>(
  items: readonly Item[],
  sortOf: (item: Item) => Key,
): readonly Tally<Key>[] {
  const tallies = new Map<Key, Tally<Key>>()
  for (const item of items) {
    const key = sortOf(item)
    const { right, total } = tallies.get(key) ?? { right: 0, total: 0 }
    tallies.set(key, { key, right: right + (item.correct ? 1 : 0), total: total + 1 })
  }
  return [...tallies.values()]
}
