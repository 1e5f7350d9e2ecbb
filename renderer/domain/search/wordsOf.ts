import { foldText } from '../foldText.ts'

/** A word as people mean it, in any script. `\w` would see no Cyrillic at all. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** The words of a text as they are searched: folded, in their order, with repetitions. */
export const wordsOf = (text: string): readonly string[] => fold(text).match(WORD) ?? []

/** As `foldText`, with a letter and its accent as one, however they were typed. */
const fold = (text: string): string => foldText(text.normalize('NFC'))

/** A text cut into its words and what stands between them; joined again it is the same text. */
export function cutAtWords(
  text: string,
): readonly { readonly text: string; readonly word: string }[] {
  const pieces: { text: string; word: string }[] = []
  let end = 0
  for (const match of text.matchAll(WORD)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), word: '' })
    pieces.push({ text: match[0], word: fold(match[0]) })
    end = match.index + match[0].length
  }
  if (end < text.length) pieces.push({ text: text.slice(end), word: '' })
  return pieces
}
