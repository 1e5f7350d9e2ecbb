import type { Diagram, Link, LocalizedText } from '../../../content/schema.ts'

/** When a way is taken, or what the first does to the second; undefined where nothing is said. */
export const wordsOf = (link: Pick<Link, 'condition' | 'relation'>): LocalizedText | undefined =>
  link.condition ?? link.relation

/** The ways out of a step that say something: each is to be led somewhere, once. */
export function wordedExits({ links }: Diagram, step: string): readonly number[] {
  return links.flatMap((link, index) => (link.from === step && wordsOf(link) ? [index] : []))
}

/** Whether a step may have ways out of which nothing is said. A step where all ends may, too: who rebuilds does not know. */
export function hasPlainExit({ links }: Diagram, step: string): boolean {
  const exits = links.filter(({ from }) => from === step)
  return exits.length === 0 || exits.some((link) => !wordsOf(link))
}
