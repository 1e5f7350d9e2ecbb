interface Key {
  /** As `KeyboardEvent.code` says. */
  readonly code: string
  readonly shiftKey: boolean
}

/** What a figure on the keyboard counts: 1 for the first option and so on, with Shift taken back; null for another key. */
export function tallyKey(
  { code, shiftKey }: Key,
  options: readonly string[],
): { readonly option: string; readonly by: 1 | -1 } | null {
  const figure = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1]
  const option = figure && options[Number(figure) - 1]
  return option ? { option, by: shiftKey ? -1 : 1 } : null
}
