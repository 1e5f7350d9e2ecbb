/**
 * The shape of everything that is taught. Types are inferred from the schemas, so that what the
 * loader accepts and what the program believes can never drift apart.
 */
import { z } from 'zod'
import { STEP_KINDS } from './names.ts'

export { LOCALES, type Locale, STEP_KINDS, type StepKind } from './names.ts'

/** Permanent ASCII name. Progress, links and exports hang on it: never rename one that has shipped. */
const id = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, { error: 'bad-id' })

const words = z.string().trim().min(1, { error: 'empty-text' })

/** One text in the three languages. Plain text; `**strong**` and `*em*` are the only markup. */
export const localizedText = z.strictObject({ ky: words, ru: words, en: words })
export type LocalizedText = z.infer<typeof localizedText>

/** Number of a paragraph of the article: the citation anchor of the whole product. */
const paragraphNumber = z.number().int().min(1)
/**
 * What something rests on: paragraphs of the article or, in a course pack, a reference to another source
 * in words («Code of Civil Procedure, art. 704»). One of the two has to be there.
 */
const restsOnSomething = (
  paragraphs: readonly number[],
  reference: LocalizedText | undefined,
): boolean => paragraphs.length > 0 || reference !== undefined

// ---- article.yaml -------------------------------------------------------------------------

const paragraph = z.strictObject({
  n: paragraphNumber,
  /** Every number the paragraph states, in figures, also where the article writes it as a word. */
  numerals: z.array(z.string()).default([]),
  /** Proper names, in the base form in English. */
  names: z.array(z.string()).default([]),
})

const section = z.strictObject({
  id,
  title: localizedText,
  from: paragraphNumber,
  to: paragraphNumber,
})

export const articleFile = z.strictObject({
  title: localizedText,
  author: localizedText,
  institution: localizedText,
  classification: words,
  sections: z.array(section).min(1),
  paragraphs: z.array(paragraph).min(1),
})
export type Article = z.infer<typeof articleFile>
export type ArticleSection = z.infer<typeof section>

// ---- vocabulary.yaml ----------------------------------------------------------------------

const entry = z.strictObject({ id, name: localizedText, note: localizedText.optional() })
export type VocabularyEntry = z.infer<typeof entry>

export const vocabularyFile = z.strictObject({
  families: z.array(entry),
  /** Models of enforcement: who holds the power to enforce, in one word. */
  models: z.array(entry),
  /** What a step is for, whatever the system: the thread by which systems are aligned. */
  roles: z.array(entry),
  /** What a claim is about. */
  topics: z.array(entry),
})
export type Vocabulary = z.infer<typeof vocabularyFile>

// ---- comparison.yaml (rows) and systems/<id>/comparison.yaml (cells) -----------------------

export const comparisonFile = z.strictObject({ dimensions: z.array(entry) })

/** A cell is a short text resting on claims, or an explicit «the article is silent». */
const cell = z.union([
  z.strictObject({ value: localizedText, claims: z.array(id).min(1) }),
  z.strictObject({ silent: z.literal(true) }),
])
export type Cell = z.infer<typeof cell>

export const cellsFile = z.strictObject({ cells: z.record(id, cell) })

// ---- glossary.yaml ------------------------------------------------------------------------

export const termSchema = z
  .strictObject({
    id,
    ky: words,
    ru: words,
    en: words,
    definition: localizedText,
    paragraphs: z.array(paragraphNumber).default([]),
    reference: localizedText.optional(),
    /** A remark on usage, such as a misspelling in the article. */
    note: localizedText.optional(),
  })
  .refine(({ paragraphs, reference }) => restsOnSomething(paragraphs, reference), {
    error: 'no-source',
    path: ['paragraphs'],
  })
export type Term = z.infer<typeof termSchema>

export const glossaryFile = z.strictObject({ terms: z.array(termSchema) })

// ---- systems/<id>/claims.yaml, themes/<id>/claims.yaml -------------------------------------

export const CLAIM_KINDS = [
  'date', // when something was enacted or happened
  'number', // how many, how much, how long
  'actor', // who does or decides
  'rule', // what must, may or may not be done
  'contrast', // how one thing differs from another
  'definition', // what something is
  'reason', // why
] as const

const claim = z
  .strictObject({
    id,
    text: localizedText,
    source: z.array(paragraphNumber).default([]),
    reference: localizedText.optional(),
    kind: z.enum(CLAIM_KINDS),
    topic: id,
    /** The comparison row this claim speaks to. */
    dimension: id.optional(),
    /** The part worth recalling: must stand word for word in the text of the same language. */
    blank: localizedText.optional(),
    /** What could stand in place of `blank` and would then be false. Same grammatical form. */
    distractors: z.array(localizedText).default([]),
    terms: z.array(id).default([]),
  })
  .refine(({ source, reference }) => restsOnSomething(source, reference), {
    error: 'no-source',
    path: ['source'],
  })
export type Claim = z.infer<typeof claim>

export const claimsFile = z.strictObject({ claims: z.array(claim).min(1) })

// ---- systems/<id>/updates.yaml -------------------------------------------------------------

/** Law known after (or against) the article, with its own reference. Never a claim of the article. */
const update = z.strictObject({
  id,
  text: localizedText,
  reference: localizedText,
  /** Claims that it corrects or carries on. */
  claims: z.array(id).min(1),
})
export type Update = z.infer<typeof update>

export const updatesFile = z.strictObject({ updates: z.array(update) })

// ---- systems/<id>/questions.yaml, themes/<id>/questions.yaml --------------------------------

/** What every question of a lecturer's own has, whatever its kind. */
const asked = {
  id,
  prompt: localizedText,
  /** Shown after the answer, whether it was right or wrong. */
  explanation: localizedText,
  /** What it rests on: claims, paragraphs, or both; in a course pack also another source. */
  claims: z.array(id).default([]),
  paragraphs: z.array(paragraphNumber).default([]),
  reference: localizedText.optional(),
  topic: id.optional(),
}

const option = z.strictObject({
  text: localizedText,
  right: z.boolean().default(false),
  /** Why it is right or wrong. */
  why: localizedText.optional(),
})

const options = z.array(option).min(2)

export const ownQuestion = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choice'), ...asked, options }),
  z.strictObject({ kind: z.literal('multiple'), ...asked, options }),
  z.strictObject({ kind: z.literal('true-false'), ...asked, answer: z.boolean() }),
  z.strictObject({
    kind: z.literal('typed'),
    ...asked,
    answer: localizedText,
    /** Other ways of writing it. */
    accepted: z.array(localizedText).default([]),
  }),
  z.strictObject({
    kind: z.literal('order'),
    ...asked,
    /** In the right order; they are shown shuffled. */
    steps: z.array(localizedText).min(3),
  }),
  z.strictObject({
    kind: z.literal('match'),
    ...asked,
    pairs: z.array(z.strictObject({ left: localizedText, right: localizedText })).min(2),
    /** Further answers that belong to nothing. */
    others: z.array(localizedText).default([]),
  }),
])
export type OwnQuestion = z.infer<typeof ownQuestion>

export const questionsFile = z.strictObject({ questions: z.array(ownQuestion).min(1) })

// ---- systems/<id>/<name>.diagram.yaml ------------------------------------------------------

const step = z.strictObject({
  id,
  kind: z.enum(STEP_KINDS),
  actor: id,
  role: id,
  /** A few words: it has to fit into a shape. */
  title: localizedText,
  explanation: localizedText,
  claims: z.array(id).min(1, { error: 'step-without-claim' }),
  terms: z.array(id).default([]),
})
export type Step = z.infer<typeof step>

const link = z.strictObject({
  from: id,
  to: id,
  /** When this way is taken; every exit of a decision needs one. */
  condition: localizedText.optional(),
  /** In a diagram of organisation: what the first does to the second («appoints»). */
  relation: localizedText.optional(),
  claims: z.array(id).min(1, { error: 'link-without-claim' }),
})
export type Link = z.infer<typeof link>

export const diagramFile = z.strictObject({
  id,
  /** Where it stands among the diagrams of its country or theme. */
  order: z.number().int().default(100),
  /** `procedure`: one thing after another. `organisation`: who acts, under whom, on what ground. */
  nature: z.enum(['procedure', 'organisation']),
  title: localizedText,
  /** The question that the diagram answers. */
  question: localizedText,
  /** Lanes, in the order in which they are drawn. */
  actors: z.array(id).min(1),
  /** In the order in which an instructor reveals them. */
  steps: z.array(step).min(2),
  links: z.array(link).min(1),
})
export type Diagram = z.infer<typeof diagramFile>

// ---- systems/<id>/system.yaml, themes/<id>/theme.yaml --------------------------------------

export const ACTOR_KINDS = [
  'court',
  'enforcer',
  'creditor',
  'debtor',
  'authority', // ministry, prosecutor, treasury, parliament
  'profession', // chamber, bureau, association
  'other',
] as const
export type ActorKind = (typeof ACTOR_KINDS)[number]

const actor = z.strictObject({ id, kind: z.enum(ACTOR_KINDS), name: localizedText })
export type Actor = z.infer<typeof actor>

/** systems/<id>/actors.yaml: in a course pack, those whom it adds to a built-in country. */
export const actorsFile = z.strictObject({ actors: z.array(actor).min(1) })

export const systemFile = z.strictObject({
  id,
  /** Where it stands in lists. */
  order: z.number().int(),
  name: localizedText,
  /** «in France», «Францияда», «во Франции»: stored, because case endings cannot be glued on. */
  where: localizedText,
  /** «of France», «Франциянын», «Франции». */
  whose: localizedText,
  /** Left out where the article does not name it. */
  family: id.optional(),
  /** Left out where the article does not say who enforces. */
  model: id.optional(),
  /** ISO 3166-1 alpha-2. */
  flag: z.string().regex(/^[A-Z]{2}$/),
  summary: localizedText,
  actors: z.array(actor).default([]),
})

export const themeFile = z.strictObject({
  id,
  order: z.number().int(),
  name: localizedText,
  summary: localizedText,
  actors: z.array(actor).default([]),
})

// ---- what the loader hands out --------------------------------------------------------------

interface Taught {
  readonly claims: readonly Claim[]
  readonly updates: readonly Update[]
  /** The lecturer's own, beside those that are made from the content. */
  readonly questions: readonly OwnQuestion[]
  readonly diagrams: readonly Diagram[]
}

export type System = z.infer<typeof systemFile> &
  Taught & { readonly cells: Readonly<Record<string, Cell>> }
export type Theme = z.infer<typeof themeFile> & Taught

/** The validated content model: every id in it resolves, every text is there in three languages. */
export interface Atlas {
  readonly article: Article
  readonly vocabulary: Vocabulary
  readonly dimensions: readonly VocabularyEntry[]
  readonly terms: readonly Term[]
  readonly systems: readonly System[]
  readonly themes: readonly Theme[]
}
