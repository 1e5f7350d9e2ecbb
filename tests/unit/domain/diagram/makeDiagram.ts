import type { Diagram, LocalizedText, StepKind } from '../../../../content/schema.ts'

const inAll = (text: string): LocalizedText => ({ ky: `${text} ky`, ru: `${text} ru`, en: text })

/** Steps as «id kind», links as «from to condition»; all acted by one actor. */
export function makeDiagram(
  steps: readonly (readonly [id: string, kind: StepKind])[],
  links: readonly string[],
): Diagram {
  return {
    id: 'made-up',
    order: 100,
    nature: 'procedure',
    title: inAll('Diagram'),
    question: inAll('What happens?'),
    actors: ['court'],
    steps: steps.map(([id, kind]) => ({
      id,
      kind,
      actor: 'court',
      role: 'service',
      title: inAll(`Step ${id}`),
      explanation: inAll('Because'),
      claims: ['claim'],
      terms: [],
    })),
    links: links.map((words) => {
      const [from = '', to = '', ...condition] = words.split(' ')
      const said = condition.join(' ')
      return {
        from,
        to,
        claims: ['claim'],
        ...(said === '' ? {} : { condition: inAll(said) }),
      }
    }),
  }
}
