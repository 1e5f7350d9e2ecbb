import { capitalised } from '../../capitalised.ts'
import type { Question } from '../../questions/question.ts'
import { withoutControls } from '../cardText.ts'
import type { ExchangeRequest } from '../exchange.ts'
import { EXCHANGE_WORDS } from '../exchangeWords.ts'

/** The program, then the country or theme, then the topic. */
export function categoryOf(
  { system, topic, kind }: Question,
  { atlas, locale, product }: ExchangeRequest,
): readonly string[] {
  const words = EXCHANGE_WORDS[locale]
  if (kind === 'term' || kind === 'translation') return [product, words.glossary]
  const subject = [...atlas.systems, ...atlas.themes].find(({ id }) => id === system)
  const about = atlas.vocabulary.topics.find(({ id }) => id === topic)
  const named = about ? capitalised(about.name[locale]) : words.noTopic
  return [product, subject?.name[locale] ?? words.shared, named]
}

/** `$course$/top/A/B`, as both formats write it; a slash within a name is doubled. */
export const categoryPath = (names: readonly string[]): string =>
  ['$course$', 'top', ...names.map(inPath)].join('/')

// Moodle takes blanks off the ends of a name, and a slash there could not be told from the next one's.
const inPath = (name: string): string =>
  withoutControls(name)
    .replace(/\s+/g, ' ')
    .replace(/^[\s/]+|[\s/]+$/g, '')
    .replaceAll('/', '//') || '…'
