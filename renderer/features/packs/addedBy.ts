import type { PackContent } from '../../../content/pack/PackContent.ts'
import type { Atlas, Locale } from '../../../content/schema.ts'

/** What a pack puts into the atlas, to be told before and after it is there. */
export interface Added {
  /** Countries and themes of its own, by name. */
  readonly subjects: readonly string[]
  /** Those that are built in and get more, by name. */
  readonly grown: readonly string[]
  readonly diagrams: number
  readonly claims: number
  readonly questions: number
  readonly terms: number
  readonly updates: number
}

export function addedBy(content: PackContent, builtIn: Atlas, locale: Locale): Added {
  const own = [...content.systems, ...content.themes]
  const all = [...own, ...content.additions]
  const names = new Map([...builtIn.systems, ...builtIn.themes].map(({ id, name }) => [id, name]))
  const sum = (list: 'diagrams' | 'claims' | 'questions' | 'updates') =>
    all.reduce((total, each) => total + each[list].length, 0)
  return {
    subjects: own.map(({ name }) => name[locale]),
    grown: content.additions.map(({ subject }) => names.get(subject)?.[locale] ?? subject),
    diagrams: sum('diagrams'),
    claims: sum('claims'),
    questions: sum('questions'),
    terms: content.terms.length,
    updates: sum('updates'),
  }
}
