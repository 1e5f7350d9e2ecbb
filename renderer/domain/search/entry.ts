import type { LocalizedText } from '../../../content/schema.ts'

export const ENTRY_KINDS = [
  'system',
  'theme',
  'diagram',
  'step',
  'claim',
  'term',
  'update',
  'note',
  'action',
] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

/** Words in the three languages, or, as in a learner's own note, in one that nobody has named. */
export type SearchText = LocalizedText | string

/** One thing that can be found. Values only, so that any source can hand in its own. */
export interface SearchEntry {
  /** Unique among all entries: begin it with the kind, as in `step:france/chambers/advice`. */
  readonly id: string
  readonly kind: EntryKind
  readonly title: SearchText
  /** What is said below the title: an explanation, a definition. */
  readonly text?: SearchText
  /** Where it stands, outermost first: country, diagram. */
  readonly place: readonly SearchText[]
  /** Words that lead here without being shown: a country's name in other cases, who acts in a step. */
  readonly also: readonly SearchText[]
  /** Paragraphs of the article, in ascending order. */
  readonly paragraphs: readonly number[]
  /** Number of the step in its diagram, from 1. */
  readonly step?: number
  readonly target: SearchTarget
}

/** What choosing an entry leads to; addresses are the business of whoever goes there. */
export type SearchTarget =
  | { readonly to: 'subject'; readonly subject: string; readonly passage?: string }
  | {
      readonly to: 'diagram'
      readonly subject: string
      readonly diagram: string
      readonly step?: string
    }
  | { readonly to: 'term'; readonly term: string }
  | { readonly to: 'action'; readonly action: string }
