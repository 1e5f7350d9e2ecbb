/** Cut into as few groups of at most `most` as will do, of even size; those under `least` are left out. */
export function evenGroups<T>(items: readonly T[], least: number, most: number): readonly T[][] {
  const count = Math.ceil(items.length / most)
  return Array.from({ length: count }, (_, index) =>
    items.slice(
      Math.round((index * items.length) / count),
      Math.round(((index + 1) * items.length) / count),
    ),
  ).filter((group) => group.length >= least)
}
