import type { HandoutWords } from './handoutWords.ts'

/** Something with what it rests on: «26–28, 31» of the article, and other sources in words. */
export interface Sourced {
  readonly paragraphs: string
  readonly references?: readonly string[]
}

/** All that something rests on, in one line; empty where that is nothing. */
export const restsOn = (
  { paragraphs, references = [] }: Sourced,
  words: Pick<HandoutWords, 'paragraphs'>,
): string =>
  [...(paragraphs === '' ? [] : [words.paragraphs(paragraphs)]), ...references].join('; ')
