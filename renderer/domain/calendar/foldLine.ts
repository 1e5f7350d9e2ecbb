import { octetsOf } from '../octetsOf.ts'

const MOST_OCTETS = 75

/**
 * A content line of iCalendar, folded: no line longer than 75 octets of UTF-8, and none torn inside a
 * character (RFC 5545, 3.1). What follows a fold begins with a blank, which counts.
 */
export function foldLine(line: string): string {
  const lines: string[] = []
  let current = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > MOST_OCTETS) {
      lines.push(current)
      current = ' '
      octets = 1
    }
    current += character
    octets += size
  }
  return [...lines, current].join('\r\n')
}
