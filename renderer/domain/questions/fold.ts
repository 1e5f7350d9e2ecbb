/** How a text reads to somebody who minds neither case, spaces, markup nor punctuation: its bare words. */
export function fold(text: string): string {
  return (
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  ).join(' ')
}

/** Whether the folded phrase stands in the folded text as whole words. */
export function mentions(foldedText: string, foldedPhrase: string): boolean {
  return ` ${foldedText} `.includes(` ${foldedPhrase} `)
}
