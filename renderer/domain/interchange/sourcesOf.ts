import type { Locale } from '../../../content/schema.ts'
import { listParagraphs } from '../drawing/citationsOf.ts'
import { restsOn } from '../handout/restsOn.ts'
import { type CardText, softLine } from './cardText.ts'
import { EXCHANGE_WORDS } from './exchangeWords.ts'

/** Where something stands: in the article, in other sources, or both; one line, or none where that is nowhere. */
export function sourcesOf(
  paragraphs: readonly number[],
  references: readonly string[] | undefined,
  locale: Locale,
): readonly CardText[] {
  const sourced = { paragraphs: listParagraphs([...paragraphs]), references: references ?? [] }
  const text = restsOn(sourced, EXCHANGE_WORDS[locale])
  return text === '' ? [] : [softLine(text)]
}
