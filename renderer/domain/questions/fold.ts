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
  const lower = text.toLowerCase().replaceAll('ё', 'е')
  return wordsOfKnownLetters(lower) ?? (lower.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join(' ')
}

/** Signs beyond ASCII that stand in our texts between words. */
const SIGNS: ReadonlySet<number> = new Set(
  [...'\u00a0«»“”„‘’–—−…№§·→'].map((sign) => sign.charCodeAt(0)),
)

/**
 * The same for what nearly every text is made of, letter by letter: ten times faster than asking of each
 * whether it is a letter in any script. Null where there is another sign.
 */
function wordsOfKnownLetters(lower: string): string | null {
  let words = ''
  let start = -1
  for (let at = 0; at <= lower.length; at += 1) {
    const code = at < lower.length ? lower.charCodeAt(at) : 0
    const isLetter =
      (code >= 97 && code <= 122) ||
      (code >= 48 && code <= 57) ||
      (code >= 0x430 && code <= 0x4ff && !(code >= 0x482 && code <= 0x489))
    if (isLetter) {
      if (start < 0) start = at
      continue
    }
    if (code >= 128 && !SIGNS.has(code)) return null
    if (start >= 0) words += (words === '' ? '' : ' ') + lower.slice(start, at)
    start = -1
  }
  return words
}

/** Whether the folded phrase stands in the folded text as whole words. */
export function mentions(foldedText: string, foldedPhrase: string): boolean {
  return ` ${foldedText} `.includes(` ${foldedPhrase} `)
}
