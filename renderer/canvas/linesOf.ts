/** Wrapped lines, each with a key of its own: two lines of one text may read the same. */
export const linesOf = (
  lines: readonly string[],
): readonly { readonly key: string; readonly text: string; readonly index: number }[] =>
  lines.map((text, index) => ({ key: `${index}:${text}`, text, index }))
