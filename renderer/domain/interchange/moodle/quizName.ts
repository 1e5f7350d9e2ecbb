import { octetsOf } from '../../octetsOf.ts'
import type { Question } from '../../questions/question.ts'
import { flatText } from '../cardText.ts'

const MOST_LETTERS = 90
/** Moodle cuts the names of ordering questions after so many bytes, and would halve a Cyrillic letter. */
const MOST_BYTES_OF_ORDER = 42

/** What a list of questions in Moodle shows. */
export function quizName({ prompt, context, kind }: Question): string {
  const flat = flatText(`${context ? `${context}. ` : ''}${prompt}`)
  if (kind === 'order') return cut(flat, (text) => octetsOf(text) <= MOST_BYTES_OF_ORDER)
  return cut(flat, (text) => [...text].length <= MOST_LETTERS)
}

/** Whole words as far as they fit. */
function cut(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text || '…'
  const letters = [...text]
  while (letters.length > 0 && !fits(`${letters.join('')}…`)) letters.pop()
  const short = letters.join('')
  const space = short.lastIndexOf(' ')
  return `${(space > short.length / 2 ? short.slice(0, space) : short).trimEnd()}…`
}
