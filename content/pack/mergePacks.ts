import type { Atlas, System, Theme } from '../schema.ts'
import type { PackAddition, PackContent } from './PackContent.ts'

/**
 * The atlas with packs in it. What is built in comes first and stays the same objects, down to the diagrams,
 * whose layouts are found by identity; of a country that packs add to only the lists around them are new.
 */
export function mergePacks(builtIn: Atlas, packs: readonly PackContent[]): Atlas {
  if (packs.length === 0) return builtIn
  const additions = new Map<string, readonly PackAddition[]>()
  for (const addition of packs.flatMap((pack) => pack.additions))
    additions.set(addition.subject, [...(additions.get(addition.subject) ?? []), addition])

  const grown = <Subject extends System | Theme>(subject: Subject): Subject =>
    (additions.get(subject.id) ?? []).reduce(withAddition, subject)

  return {
    ...builtIn,
    terms: [...builtIn.terms, ...packs.flatMap((pack) => pack.terms)],
    systems: [...builtIn.systems.map(grown), ...packs.flatMap((pack) => pack.systems)],
    themes: [...builtIn.themes.map(grown), ...packs.flatMap((pack) => pack.themes)],
  }
}

const withAddition = <Subject extends System | Theme>(
  subject: Subject,
  addition: PackAddition,
): Subject => ({
  ...subject,
  actors: [...subject.actors, ...addition.actors],
  claims: [...subject.claims, ...addition.claims],
  updates: [...subject.updates, ...addition.updates],
  questions: [...subject.questions, ...addition.questions],
  diagrams: [...subject.diagrams, ...addition.diagrams],
})
