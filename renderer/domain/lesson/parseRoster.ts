import { ROSTER_BOUNDS } from './roster.ts'

export interface ParsedRoster {
  readonly names: readonly string[]
  /** Names that stood there more than once, each told once; they are kept once. */
  readonly twice: readonly string[]
  /** The beginnings of what is too long for a name; left out. */
  readonly tooLong: readonly string[]
  /** How many names had no room any more. */
  readonly left: number
}

const SEPARATOR = /[\n\r\u0085\u2028\u2029,;\t]+/
/** «1.», «12)», «№ 3», as lists begin; and a figure alone, which is a column of a table. */
const NUMBERING = /^(?:№\s*\d+[.)]?|\d+\s*[.)]|\d+$)\s*/u
/** Takes no room on screen, comes with what is copied from other programs. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
const SHOWN_OF_TOO_LONG = 40

/** Names out of whatever was pasted: one a line, or parted by commas, semicolons or tabs. */
export function parseRoster(text: string): ParsedRoster {
  const known = new Map<string, string>()
  const twice = new Set<string>()
  const tooLong: string[] = []
  let left = 0
  for (const piece of text.slice(0, ROSTER_BOUNDS.longestText).split(SEPARATOR)) {
    const name = nameIn(piece)
    const key = name.toLowerCase()
    const before = known.get(key)
    if (name === '') continue
    if (name.length > ROSTER_BOUNDS.longestName)
      tooLong.push(`${[...name].slice(0, SHOWN_OF_TOO_LONG).join('')}…`)
    else if (before !== undefined) twice.add(before)
    else if (known.size >= ROSTER_BOUNDS.mostNames) left += 1
    else known.set(key, name)
  }
  return { names: [...known.values()], twice: [...twice], tooLong, left }
}

const nameIn = (piece: string): string =>
  piece
    .normalize('NFC')
    .replace(UNSEEN, '')
    .trim()
    .replace(NUMBERING, '')
    .replace(/\s+/g, ' ')
    .trim()
