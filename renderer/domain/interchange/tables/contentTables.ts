import type { Locale } from '../../../../content/schema.ts'
import { buildComparison } from '../../comparison/comparison.ts'
import { toGrid } from '../../comparison/toGrid.ts'
import { referencesIn } from '../../drawing/citationsOf.ts'
import { sourceLine } from '../../drawing/sourceLine.ts'
import { keyOf } from '../../exam/keyOf.ts'
import { optionLetter } from '../../exam/optionLetter.ts'
import { plainText } from '../../exam/plainText.ts'
import type { Question } from '../../questions/question.ts'
import type { ExchangeRequest } from '../exchange.ts'
import { EXCHANGE_WORDS } from '../exchangeWords.ts'
import { TABLE_WORDS } from './tableWords.ts'

export interface ContentTable {
  readonly name: 'comparison' | 'glossary' | 'questions' | 'claims'
  /** The first row names the columns. */
  readonly rows: readonly (readonly string[])[]
}

/** Everything of the content that is a table, in one language. */
export const contentTables = (request: ExchangeRequest): readonly ContentTable[] => [
  { name: 'comparison', rows: comparisonRows(request) },
  { name: 'glossary', rows: glossaryRows(request) },
  { name: 'questions', rows: questionRows(request) },
  { name: 'claims', rows: claimRows(request) },
]

function comparisonRows({ atlas, locale, subjects }: ExchangeRequest) {
  const words = TABLE_WORDS[locale]
  const comparison = buildComparison(atlas, locale)
  const { dimensions } = comparison
  const systems = comparison.systems.filter(({ id }) => isChosen(id, subjects))
  return toGrid(comparison, { systems, dimensions }, 'systems-as-rows', {
    system: words.system,
    dimension: words.dimension,
    silent: words.silent,
    cite: EXCHANGE_WORDS[locale].paragraphs,
  })
}

function glossaryRows({ atlas, locale }: ExchangeRequest) {
  const words = TABLE_WORDS[locale]
  return [
    [words.id, words.ky, words.ru, words.en, words.definition, words.paragraphs, words.note],
    ...atlas.terms.map((term) => [
      term.id,
      term.ky,
      term.ru,
      term.en,
      plainText(term.definition[locale]),
      sourceLine(term.paragraphs, referencesIn([term], locale)),
      plainText(term.note?.[locale] ?? ''),
    ]),
  ]
}

function questionRows({ atlas, locale, questions }: ExchangeRequest) {
  const words = TABLE_WORDS[locale]
  const nameOf = new Map(
    [...atlas.systems, ...atlas.themes, ...atlas.vocabulary.topics].map(({ id, name }) => [
      id,
      name[locale],
    ]),
  )
  return [
    [
      words.id,
      words.kind,
      words.system,
      words.topic,
      words.prompt,
      words.options,
      words.places,
      words.answer,
      words.explanation,
      words.paragraphs,
    ],
    ...questions.map((question) => [
      question.id,
      question.kind,
      nameOf.get(question.system ?? '') ?? '',
      nameOf.get(question.topic ?? '') ?? '',
      plainText(question.prompt),
      plainText(lettered(question, locale)),
      plainText(numbered(question)),
      plainText(keyOf(question, locale, new Map()).join('\n')),
      plainText(question.explanation),
      sourceLine(question.citations, question.references ?? []),
    ]),
  ]
}

const lettered = ({ options }: Question, locale: Locale): string =>
  options.map(({ text }, index) => `${optionLetter(index, locale)}) ${text}`).join('\n')

const numbered = ({ slots }: Question): string =>
  slots.map(({ text }, index) => `${index + 1}. ${text}`).join('\n')

function claimRows({ atlas, locale, subjects }: ExchangeRequest) {
  const words = TABLE_WORDS[locale]
  const topics = new Map(atlas.vocabulary.topics.map(({ id, name }) => [id, name[locale]]))
  return [
    [words.id, words.system, words.topic, words.claim, words.paragraphs],
    ...[...atlas.systems, ...atlas.themes]
      .filter(({ id }) => isChosen(id, subjects))
      .flatMap(({ name, claims }) =>
        claims.map((claim) => [
          claim.id,
          name[locale],
          topics.get(claim.topic) ?? claim.topic,
          plainText(claim.text[locale]),
          sourceLine(claim.source, referencesIn([claim], locale)),
        ]),
      ),
  ]
}

const isChosen = (id: string, subjects: readonly string[] | null): boolean =>
  subjects === null || subjects.includes(id)
