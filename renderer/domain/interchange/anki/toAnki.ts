import { htmlOfCard, withoutControls } from '../cardText.ts'
import type { AnkiCard } from './ankiCard.ts'

/**
 * Cards as the text file that Anki imports: https://docs.ankiweb.net/importing/text-files.html. The id is
 * the first field, by which a later import finds the note and renews it. No value has a blank before it:
 * Anki compares most of them as they stand.
 */
export const toAnki = (cards: readonly AnkiCard[]): string =>
  [
    '#separator:tab',
    '#html:true',
    '#columns:ID\tFront\tBack\tTags\tDeck',
    '#tags column:4',
    '#deck column:5',
    '#if matches:update current',
    ...cards.map(({ id, front, back, tags, deck }) =>
      [
        id,
        htmlOfCard(front),
        htmlOfCard(back),
        tags.map(tagOf).join(' '),
        deck.map(deckName).join('::'),
      ]
        .map(field)
        .join('\t'),
    ),
    '',
  ].join('\n')

/** Anki's parser reads quotes as RFC 4180 does, and a line that begins with `#` as a comment. */
function field(text: string): string {
  const flat = withoutControls(text)
  return /["\t\r\n]|^[#\s]|\s$/.test(flat) ? `"${flat.replaceAll('"', '""')}"` : flat
}

const tagOf = (tag: string): string => withoutControls(tag).replace(/\s+/g, '-')

/** Two colons would begin a deck within the deck. */
const deckName = (name: string): string =>
  withoutControls(name)
    .replace(/\s+/g, ' ')
    .replace(/:+/g, ':')
    .replace(/^[\s:]+|[\s:]+$/g, '') || '…'
