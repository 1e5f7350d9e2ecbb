/** Both lists in one, each in its own order, the shorter strewn evenly through the longer. */
export function mixEvenly<T>(first: readonly T[], second: readonly T[]): T[] {
  const placed = (items: readonly T[], list: number) =>
    items.map((item, index) => ({ item, list, place: (index + 0.5) / items.length }))
  return [...placed(first, 0), ...placed(second, 1)]
    .sort((a, b) => a.place - b.place || a.list - b.list)
    .map(({ item }) => item)
}
