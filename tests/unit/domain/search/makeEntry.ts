import type { SearchEntry } from '../../../../renderer/domain/search/entry.ts'

/** An entry of its own id whose title is the id, unless told otherwise. */
export const makeEntry = (id: string, given: Partial<SearchEntry> = {}): SearchEntry => ({
  id,
  kind: 'claim',
  title: id,
  place: [],
  also: [],
  paragraphs: [],
  target: { to: 'term', term: id },
  ...given,
})
