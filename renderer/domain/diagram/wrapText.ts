/** Where a line may end inside a word that has no room: after its own hyphen or slash. */
const softBreak = /(?<=[-‐–/])/u

/**
 * Breaks a text into lines no wider than `maxWidth` (as `measure` tells) and then evens them out:
 * among all ways with as few lines, the one with the narrowest widest line. Words break between
 * characters only where a whole word has no room on a line of its own.
 */
export function wrapText(
  text: string,
  maxWidth: number,
  measure: (text: string) => number,
): readonly string[] {
  const known = new Map<string, number>()
  const width = (line: string): number => {
    const value = known.get(line) ?? measure(line)
    known.set(line, value)
    return value
  }
  const words = text
    .split(/[ \t\r\n]+/u)
    .filter((word) => word !== '')
    .flatMap((word) => pieces(word, maxWidth, width))
  const lines = fill(words, maxWidth, width)
  return lines.length < 2 ? lines : even(words, lines, maxWidth, width)
}

interface Piece {
  readonly text: string
  /** Stands right behind the piece before it, without a space. */
  readonly joined: boolean
}

function pieces(word: string, maxWidth: number, width: (line: string) => number): Piece[] {
  if (width(word) <= maxWidth) return [{ text: word, joined: false }]
  const parts = word.split(softBreak).flatMap((part) => byCharacters(part, maxWidth, width))
  return parts.map((part, index) => ({ text: part, joined: index > 0 }))
}

function byCharacters(part: string, maxWidth: number, width: (line: string) => number): string[] {
  const chunks: string[] = []
  let chunk = ''
  for (const character of part) {
    if (chunk !== '' && width(chunk + character) > maxWidth) {
      chunks.push(chunk)
      chunk = ''
    }
    chunk += character
  }
  return [...chunks, chunk]
}

function fill(words: readonly Piece[], maxWidth: number, width: (line: string) => number) {
  const lines: string[] = []
  let line = ''
  for (const { text, joined } of words) {
    const longer = line === '' ? text : line + (joined ? '' : ' ') + text
    if (line !== '' && width(longer) > maxWidth) {
      lines.push(line)
      line = text
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}

function even(
  words: readonly Piece[],
  greedy: readonly string[],
  maxWidth: number,
  width: (line: string) => number,
): readonly string[] {
  let best = greedy
  let low = Math.max(...words.map((word) => width(word.text)))
  let high = maxWidth
  while (high - low > 2) {
    const middle = (low + high) / 2
    const lines = fill(words, middle, width)
    if (lines.length === greedy.length) {
      best = lines
      high = middle
    } else low = middle
  }
  return best
}
