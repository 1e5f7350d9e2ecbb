/** The list with one thing of it changed; the list itself where that is not in it. */
export function changedIn<T extends { readonly id: string }>(
  list: readonly T[],
  id: string,
  change: (thing: T) => T,
): readonly T[] {
  const before = list.find((each) => each.id === id)
  if (!before) return list
  const after = change(before)
  return after === before ? list : list.map((each) => (each === before ? after : each))
}
