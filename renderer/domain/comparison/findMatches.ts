import { foldText } from '../foldText.ts'

/** From `from` up to but not including `to`, in UTF-16 units of the text as it is written. */
export interface Match {
  readonly from: number
  readonly to: number
}

/** The words of a query, folded. */
export const wordsOf = (query: string): readonly string[] =>
  foldText(query).split(/\s+/).filter(Boolean)

/** Every place where one of the folded `words` stands in `text`: in order, none overlapping. */
export function findMatches(text: string, words: readonly string[]): readonly Match[] {
  const { folded, starts, ends } = foldByLetter(text)
  const found = words.flatMap((word) => placesOf(folded, word)).sort((a, b) => a.from - b.from)

  const joined: Match[] = []
  for (const { from, to } of found) {
    const place = { from: starts[from] ?? 0, to: ends[to - 1] ?? text.length }
    const last = joined.at(-1)
    if (last && place.from <= last.to)
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, place.to) }
    else joined.push(place)
  }
  return joined
}

/** Folded text with, for each unit of it, where its letter begins and ends in the text as written. */
function foldByLetter(text: string) {
  let folded = ''
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const letter of text) {
    const small = foldText(letter) // of one letter, two may come
    folded += small
    for (let unit = 0; unit < small.length; unit++) {
      starts.push(at)
      ends.push(at + letter.length)
    }
    at += letter.length
  }
  return { folded, starts, ends }
}

function placesOf(text: string, word: string): readonly Match[] {
  const places: Match[] = []
  for (let from = text.indexOf(word); from >= 0 && word; from = text.indexOf(word, from + 1))
    places.push({ from, to: from + word.length })
  return places
}
