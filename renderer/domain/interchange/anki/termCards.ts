import { LOCALES } from '../../../../content/names.ts'
import type { Term } from '../../../../content/schema.ts'
import { type CardText, line, softLine } from '../cardText.ts'
import type { ExchangeRequest } from '../exchange.ts'
import { EXCHANGE_WORDS } from '../exchangeWords.ts'
import { sourcesOf } from '../sourcesOf.ts'
import type { AnkiCard } from './ankiCard.ts'

/** Terms both ways: from the word to its meaning, from the meaning to the word, and from either other language. */
export function termCards(request: ExchangeRequest): readonly AnkiCard[] {
  return termsIn(request).flatMap((term) => cardsOf(term, request))
}

function termsIn({ atlas, subjects }: ExchangeRequest): readonly Term[] {
  if (subjects === null) return atlas.terms
  const used = new Set(
    [...atlas.systems, ...atlas.themes]
      .filter(({ id }) => subjects.includes(id))
      .flatMap(({ claims, diagrams }) => [
        ...claims.flatMap(({ terms }) => terms),
        ...diagrams.flatMap(({ steps }) => steps.flatMap(({ terms }) => terms)),
      ]),
  )
  return atlas.terms.filter(({ id }) => used.has(id))
}

function cardsOf(term: Term, { locale, product }: ExchangeRequest): readonly AnkiCard[] {
  const words = EXCHANGE_WORDS[locale]
  const others = LOCALES.filter((other) => other !== locale && term[other] !== term[locale])
  const inOthers = others.map((other) => softLine(`${words.inLanguage[other]}: ${term[other]}`))
  const end: readonly CardText[] = [
    ...(term.note ? [line(term.note[locale])] : []),
    ...sourcesOf(term.paragraphs, term.reference && [term.reference[locale]], locale),
  ]
  const card = (side: string, front: readonly CardText[], back: readonly CardText[]): AnkiCard => ({
    id: `${locale}:term:${term.id}/${side}`,
    front,
    back: [...back, ...end],
    tags: ['kind::term', `term::${term.id}`],
    deck: [product, words.glossary],
  })
  const definition = line(term.definition[locale])
  return [
    card('meaning', [line(`**${term[locale]}**`)], [definition, ...inOthers]),
    card('word', [definition], [line(`**${term[locale]}**`), ...inOthers]),
    ...others.map((other) =>
      card(
        `from-${other}`,
        [softLine(words.inLanguage[other]), line(`**${term[other]}**`)],
        [line(`**${term[locale]}**`), definition],
      ),
    ),
  ]
}
