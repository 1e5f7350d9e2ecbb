import type { Actor, Atlas, Diagram, Locale, LocalizedText } from '../../../content/schema.ts'
import type { PlacedDiagram } from './handout.ts'

interface Owner {
  readonly id: string
  readonly name: LocalizedText
  readonly actors: readonly Actor[]
  readonly diagrams: readonly Diagram[]
}

/** A diagram by its country or theme and its own id; null where the content has no such diagram. */
export function findPlaced(
  { systems, themes }: Atlas,
  subject: string,
  diagram: string,
  locale: Locale,
): PlacedDiagram | null {
  const owners: readonly Owner[] = [...systems, ...themes]
  const owner = owners.find(({ id }) => id === subject)
  const found = owner?.diagrams.find(({ id }) => id === diagram)
  if (!owner || !found) return null
  return {
    id: `${subject}/${diagram}`,
    subject: owner.name[locale],
    diagram: found,
    actors: owner.actors,
  }
}
