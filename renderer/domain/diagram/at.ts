/** The element at an index that is known to be inside; throws RangeError where that was a mistake. */
export function at<T>(list: ArrayLike<T>, index: number): T {
  const value = list[index]
  if (value === undefined) throw new RangeError(`no element ${index} among ${list.length}`)
  return value
}
