import { type Atlas, LOCALES, type Locale } from './schema.ts'

export interface ContentStats {
  readonly systems: number
  readonly themes: number
  readonly diagrams: number
  readonly claims: number
  readonly steps: number
  readonly links: number
  readonly terms: number
  readonly updates: number
  readonly ownQuestions: number
  readonly cellsFilled: number
  readonly cellsSilent: number
  readonly paragraphs: number
  /** Paragraphs that no claim cites yet. */
  readonly uncited: readonly number[]
  readonly stepsWithoutClaim: number
  readonly words: Readonly<Record<Locale, number>>
}

/** Counts what the content holds. Words are runs of letters and figures in texts of three languages. */
export function statsOf(atlas: Atlas): ContentStats {
  const subjects = [...atlas.systems, ...atlas.themes]
  const claims = subjects.flatMap((subject) => subject.claims)
  const diagrams = subjects.flatMap((subject) => subject.diagrams)
  const steps = diagrams.flatMap((diagram) => diagram.steps)
  const cells = atlas.systems.flatMap((system) => Object.values(system.cells))
  const cited = new Set(claims.flatMap((claim) => claim.source))
  const wordsIn = (locale: Locale) => countWords(subjects, locale) + countWords(atlas.terms, locale)

  return {
    systems: atlas.systems.length,
    themes: atlas.themes.length,
    diagrams: diagrams.length,
    claims: claims.length,
    steps: steps.length,
    links: diagrams.reduce((sum, diagram) => sum + diagram.links.length, 0),
    terms: atlas.terms.length,
    updates: subjects.reduce((sum, subject) => sum + subject.updates.length, 0),
    ownQuestions: subjects.reduce((sum, subject) => sum + subject.questions.length, 0),
    cellsFilled: cells.filter((cell) => 'value' in cell).length,
    cellsSilent: cells.filter((cell) => 'silent' in cell).length,
    paragraphs: atlas.article.paragraphs.length,
    uncited: atlas.article.paragraphs.map(({ n }) => n).filter((n) => !cited.has(n)),
    stepsWithoutClaim: steps.filter((step) => step.claims.length === 0).length,
    words: { ky: wordsIn('ky'), ru: wordsIn('ru'), en: wordsIn('en') },
  }
}

function countWords(value: unknown, locale: Locale): number {
  if (value === null || typeof value !== 'object') return 0
  const text: unknown = Reflect.get(value, locale)
  const here = typeof text === 'string' ? (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) : 0
  const isText = LOCALES.every((each) => typeof Reflect.get(value, each) === 'string')
  const parts = isText && Object.keys(value).length === LOCALES.length ? [] : Object.values(value)
  return parts.reduce((sum: number, part) => sum + countWords(part, locale), here)
}

/** The counts as a table for people. */
export function formatStats(stats: ContentStats): string {
  const cited = stats.paragraphs - stats.uncited.length
  const share = Math.round((100 * cited) / stats.paragraphs)
  const rows: readonly (readonly [string, string | number])[] = [
    ['systems', stats.systems],
    ['themes', stats.themes],
    ['diagrams', stats.diagrams],
    ['claims', stats.claims],
    ['steps', stats.steps],
    ['links', stats.links],
    ['terms', stats.terms],
    ['updates', stats.updates],
    ['questions of its own', stats.ownQuestions],
    ['comparison cells filled', stats.cellsFilled],
    ['comparison cells silent', stats.cellsSilent],
    ['paragraphs cited', `${cited} of ${stats.paragraphs} (${share} %)`],
    ['paragraphs not cited', stats.uncited.join(', ') || 'none'],
    ['steps without a claim', stats.stepsWithoutClaim || 'none'],
    ['words, Kyrgyz', stats.words.ky],
    ['words, Russian', stats.words.ru],
    ['words, English', stats.words.en],
  ]
  const width = Math.max(...rows.map(([label]) => label.length))
  return rows.map(([label, value]) => `${label.padEnd(width)}  ${value}`).join('\n')
}
