import type { Locale } from '../names.ts'

/** Names of the fields from the outermost to the faulty one; none stands for the file as a whole. */
export type Field = readonly string[]

/** What can be named by its id. */
export type Named =
  | 'family'
  | 'model'
  | 'role'
  | 'topic'
  | 'dimension'
  | 'term'
  | 'claim'
  | 'actor'
  | 'step'

/** What a field may hold. */
export type ValueKind = 'text' | 'number' | 'whole-number' | 'list' | 'group' | 'yes-or-no'

/** Everything that can be wrong with content, and what its sentence has to name. */
export type Fault =
  // Files
  | { readonly code: 'file-missing' }
  | { readonly code: 'file-unknown' }
  /** `detail` is the parser's own English. */
  | { readonly code: 'yaml-unreadable'; readonly detail: string }
  | { readonly code: 'alias'; readonly name: string }

  /** Lists and groups of fields in each other, deeper than any content. */
  | { readonly code: 'too-deep' }
  | { readonly code: 'key-no-word' }
  | { readonly code: 'key-forbidden'; readonly name: string }

  // The shape of a file
  | { readonly code: 'field-missing'; readonly field: Field }
  | { readonly code: 'fields-unknown'; readonly names: readonly string[] }
  | { readonly code: 'language-missing'; readonly language: Locale; readonly field: Field }
  | { readonly code: 'empty-text' }
  | { readonly code: 'wrong-kind'; readonly field: Field; readonly expected: ValueKind }
  | { readonly code: 'not-among'; readonly field: Field; readonly allowed: readonly string[] }
  | { readonly code: 'bad-format'; readonly field: Field }
  | { readonly code: 'bad-cell'; readonly field: Field }
  | { readonly code: 'too-small'; readonly field: Field }
  /** Whatever else the schema finds; `detail` is its own English. */
  | { readonly code: 'misfit'; readonly field: Field; readonly detail: string }

  // Ids
  | { readonly code: 'bad-id' }
  | { readonly code: 'bad-pack-id' }
  | { readonly code: 'id-too-long'; readonly most: number }
  | { readonly code: 'bad-key'; readonly id: string }
  | { readonly code: 'id-repeated'; readonly id: string }
  | { readonly code: 'diagram-id-repeated'; readonly id: string }
  | { readonly code: 'claim-id-taken'; readonly id: string; readonly file: string }
  | { readonly code: 'folder-differs'; readonly id: string; readonly folder: string }
  | { readonly code: 'file-name-differs'; readonly id: string; readonly name: string }
  | { readonly code: 'paragraph-out-of-turn'; readonly expected: number }

  // What is named and what it rests on
  | { readonly code: 'nothing-so-named'; readonly what: Named; readonly id: string }
  | { readonly code: 'no-such-paragraph'; readonly n: number; readonly last: number }
  | { readonly code: 'no-source' }
  | { readonly code: 'step-without-claim' }
  | { readonly code: 'link-without-claim' }
  | { readonly code: 'question-without-source'; readonly question: string }
  | { readonly code: 'reference-built-in' }
  | {
      readonly code: 'figure-unsupported'
      readonly figure: string
      readonly paragraphs: readonly number[]
    }

  // Diagrams
  | { readonly code: 'too-many-steps'; readonly most: number; readonly count: number }
  | { readonly code: 'too-many-links'; readonly most: number; readonly count: number }
  | { readonly code: 'no-start' }
  | { readonly code: 'step-unreached'; readonly step: string }
  | { readonly code: 'step-unlinked'; readonly step: string }
  | { readonly code: 'dead-end'; readonly step: string }
  | { readonly code: 'decision-without-choice'; readonly step: string }
  | { readonly code: 'way-without-condition'; readonly from: string; readonly to: string }
  | { readonly code: 'lane-empty'; readonly actor: string }
  | { readonly code: 'lane-missing'; readonly actor: string }

  // What is asked
  | { readonly code: 'blank-absent'; readonly words: string }
  | { readonly code: 'blank-repeated'; readonly words: string; readonly times: number }
  | { readonly code: 'distractors-without-blank' }
  | { readonly code: 'distractor-repeated'; readonly words: string }
  | { readonly code: 'not-one-right'; readonly right: number }
  | { readonly code: 'none-right' }
  | { readonly code: 'all-right' }
  | { readonly code: 'answer-in-question'; readonly answer: string }
  | { readonly code: 'answer-repeated'; readonly answer: string }

  // Language
  | { readonly code: 'not-kyrgyz'; readonly character: string }
  | { readonly code: 'latin-in-russian' }
  | { readonly code: 'wrong-quotes' }
  | { readonly code: 'untranslated'; readonly languages: readonly [Locale, Locale] }
  /** The numbers of each text, empty where it has none. */
  | { readonly code: 'numbers-differ'; readonly figures: Readonly<Record<Locale, string>> }
  | { readonly code: 'word-taken'; readonly word: string; readonly term: string }

/** A language's sentence for every fault. */
export type Sentences = { readonly [One in Fault as One['code']]: (fault: One) => string }
