import type { Question } from '../../questions/question.ts'
import type { Exchange, ExchangeRequest } from '../exchange.ts'
import { EXCHANGE_WORDS } from '../exchangeWords.ts'
import { backOf, frontOf } from '../faces.ts'
import type { AnkiCard } from './ankiCard.ts'
import { termCards } from './termCards.ts'

/** Questions about terms are asked better by cards of the terms themselves, both ways. */
const isOfTerms = ({ kind, system }: Question): boolean =>
  (kind === 'term' || kind === 'translation') && system === null

/** The cards of a set: one for each question, and those of the terms. */
export function ankiCards(request: ExchangeRequest, withTerms = true): Exchange<AnkiCard> {
  const { questions } = request
  const asTerms = questions.filter(isOfTerms)
  return {
    items: [
      ...questions.filter((question) => !isOfTerms(question)).map((each) => cardOf(each, request)),
      ...(withTerms ? termCards(request) : []),
    ],
    leftOut: asTerms.map((question) => ({ question, reason: 'as-terms' })),
  }
}

function cardOf(question: Question, { atlas, locale, product }: ExchangeRequest): AnkiCard {
  const { id, kind, system, diagram, topic } = question
  const subject = [...atlas.systems, ...atlas.themes].find((each) => each.id === system)
  return {
    id: `${locale}:${id}`,
    front: frontOf(question),
    back: backOf(question, locale),
    tags: [
      `kind::${kind}`,
      ...(topic === null ? [] : [`topic::${topic}`]),
      ...(system === null ? [] : [`system::${system}`]),
      ...(system === null || diagram === null ? [] : [`diagram::${system}::${diagram}`]),
    ],
    deck: [product, subject?.name[locale] ?? EXCHANGE_WORDS[locale].shared],
  }
}
