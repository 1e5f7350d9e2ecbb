const KEPT_READINGS = 10_000

/** Names and titles are compared over and over, and taking them apart is what costs. */
const readings = new Map<string, string>()

/** How a text reads to somebody who minds neither case, spaces, markup nor punctuation: its bare words. */
export function fold(text: string): string {
  const known = readings.get(text)
  if (known !== undefined) return known
  if (readings.size >= KEPT_READINGS) readings.clear()
  const reading = bareWords(text)
  readings.set(text, reading)
  return reading
}

function bareWords(text: string): string {
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
