import { foldText } from '../foldText.ts'

/** Figures with single marks between them, a sign only where nothing stands before it, or a word. */
const CHUNK =
  /(?<![^\s(])[-−–]?\d+(?:[ .,'’]\d+)*|\d+(?:[ .,'’]\d+)*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*|\p{N}+/gu

/** «1 000», «1,000», «1.000»: groups of three by one and the same mark, then perhaps a fraction by another. */
const IN_GROUPS = /^[1-9]\d{0,2}([ .,'’])\d{3}(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$/
const PLAIN = /^\d+(?:[.,]\d+)?$/

/**
 * What was typed, word by word: without case, punctuation and the letters that a keyboard may lack;
 * numbers in one dress («1000», «0.5»), whatever they wore.
 */
export function wordsOf(text: string): readonly string[] {
  const even = foldText(text.normalize('NFC')).replace(/\s+/gu, ' ')
  return (even.match(CHUNK) ?? []).flatMap((chunk) =>
    /^[-−–]?\d/.test(chunk) ? numbersIn(chunk) : chunk,
  )
}

export const isNumber = (word: string): boolean => /^-?\d/.test(word)

/** What is no single number, as a date or two numbers side by side, falls into its figures. */
function numbersIn(chunk: string): readonly string[] {
  const isNegative = !/^\d/.test(chunk)
  const figures = isNegative ? chunk.slice(1) : chunk
  if (IN_GROUPS.test(figures) || PLAIN.test(figures)) return [plainNumber(figures, isNegative)]
  const parts = figures.includes(' ') ? figures.split(' ') : figures.split(/[.,'’]/)
  return parts.flatMap((part, index) => numbersIn(isNegative && index === 0 ? `-${part}` : part))
}

function plainNumber(figures: string, isNegative: boolean): string {
  const mark = IN_GROUPS.exec(figures)?.[1]
  const ungrouped = mark === undefined ? figures : figures.replaceAll(mark, '')
  const [whole = '', fraction = ''] = ungrouped.split(/[.,]/)
  const value =
    (whole.replace(/^0+/, '') || '0') +
    (/[1-9]/.test(fraction) ? `.${fraction.replace(/0+$/, '')}` : '')
  return isNegative && value !== '0' ? `-${value}` : value
}
