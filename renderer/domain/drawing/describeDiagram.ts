import type { Diagram, Locale } from '../../../content/schema.ts'
import { outlineDiagram } from '../diagram/outline.ts'

/** A diagram for who cannot see it: its question, then every step with the numbers of what follows. */
export function describeDiagram(diagram: Diagram, locale: Locale): string {
  const steps = outlineDiagram(diagram, locale).map(({ number, title, exits }) => {
    const ways = exits.map(({ condition, toNumber }) =>
      condition === undefined ? `${toNumber}` : `${condition}: ${toNumber}`,
    )
    return `${number}. ${title}.${ways.length === 0 ? '' : ` > ${ways.join('; ')}.`}`
  })
  return [diagram.question[locale], ...steps].join('\n')
}
