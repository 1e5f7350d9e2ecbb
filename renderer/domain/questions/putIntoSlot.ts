export interface Put {
  /** For each slot the id of the option in it, or ''. */
  readonly given: readonly string[]
  readonly slot: number
  readonly option: string
  /** Whether one option may lie in several slots. */
  readonly isReusable: boolean
}

/**
 * Puts an option into a slot. An option that can lie in one place only leaves its old one, and what it
 * displaces goes there: the two change places.
 */
export function putIntoSlot({ given, slot, option, isReusable }: Put): readonly string[] {
  if (slot < 0 || slot >= given.length) return given
  const origin = isReusable ? -1 : given.indexOf(option)
  return given.map((lying, index) => {
    if (index === slot) return option
    return index === origin ? (given[slot] ?? '') : lying
  })
}
