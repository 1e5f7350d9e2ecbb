import type {
  Actor,
  Atlas,
  Claim,
  Diagram,
  Link,
  LocalizedText,
  Step,
  System,
  Term,
} from '../../../content/schema.ts'

/** The same words in every language, marked so that the three differ. */
const makeText = (words: string): LocalizedText => ({
  ky: `${words} ky`,
  ru: `${words} ru`,
  en: `${words} en`,
})

/** Literally the same in every language. */
export const sameText = (words: string): LocalizedText => ({ ky: words, ru: words, en: words })

export const makeClaim = (id: string, given: Partial<Claim> = {}): Claim => ({
  id,
  text: makeText(`Text of ${id}`),
  source: [1],
  kind: 'rule',
  topic: 'topic',
  distractors: [],
  terms: [],
  ...given,
})

/** A claim that can be asked about: «The chamber sits for six years.» */
export const makeGapClaim = (id: string, given: Partial<Claim> = {}): Claim =>
  makeClaim(id, {
    text: sameText(`The chamber ${id} sits for six years.`),
    blank: sameText('six years'),
    distractors: ['two years', 'four years', 'ten years'].map(sameText),
    ...given,
  })

export const makeActor = (id: string, name = id): Actor => ({
  id,
  kind: 'other',
  name: sameText(name),
})

export const makeStep = (id: string, given: Partial<Step> = {}): Step => ({
  id,
  kind: 'act',
  actor: 'agent',
  role: 'role',
  title: makeText(`Step ${id}`),
  explanation: makeText(`Explains ${id}.`),
  claims: [`claim-${id}`],
  terms: [],
  ...given,
})

const makeLink = (from: string, to: string, given: Partial<Link> = {}): Link => ({
  from,
  to,
  claims: [`claim-${from}`],
  ...given,
})

/**
 * A procedure drawn as text: `a > b > c`, `b > d: if so` (the condition goes with the last link). The
 * first step named is the start.
 */
export function makeProcedure(id: string, ways: readonly string[], given: Partial<Diagram> = {}) {
  const links = ways.flatMap((way) => {
    const [route = '', condition] = way.split(': ')
    const stops = route.split(' > ')
    return stops.slice(1).map((to, index) => {
      const isLast = index === stops.length - 2
      const labelled = condition && isLast ? { condition: makeText(condition) } : {}
      return makeLink(stops[index] ?? '', to, labelled)
    })
  })
  const ids = [...new Set(links.flatMap(({ from, to }) => [from, to]))]
  const diagram: Diagram = {
    id,
    order: 100,
    nature: 'procedure',
    title: makeText(`Diagram ${id}`),
    question: makeText(`How does ${id} go?`),
    actors: ['agent'],
    steps: ids.map((step, index) => makeStep(step, index === 0 ? { kind: 'start' } : {})),
    links,
    ...given,
  }
  return diagram
}

/** Claims for the steps of its diagrams are made up unless given. */
export function makeSystem(id: string, given: Partial<System> = {}): System {
  const diagrams = given.diagrams ?? []
  const resting = diagrams.flatMap(({ steps, links }) => [...steps, ...links])
  const claims = [...new Set(resting.flatMap((part) => part.claims))]
  return {
    id,
    order: 1,
    name: makeText(`System ${id}`),
    where: makeText(`in ${id}`),
    whose: makeText(`of ${id}`),
    family: 'family',
    model: 'model',
    flag: 'XX',
    summary: makeText(`Sums up ${id}`),
    actors: [makeActor('agent')],
    claims: claims.map((claim) => makeClaim(claim)),
    updates: [],
    questions: [],
    cells: {},
    ...given,
    diagrams,
  }
}

export const makeTerm = (id: string, definition: string, given: Partial<Term> = {}): Term => ({
  id,
  ky: id,
  ru: id,
  en: id,
  definition: sameText(definition),
  paragraphs: [1],
  ...given,
})

export const makeAtlas = (given: Partial<Atlas> = {}): Atlas => ({
  article: {
    title: makeText('Article'),
    author: makeText('Author'),
    institution: makeText('Institution'),
    classification: '343.8',
    sections: [],
    paragraphs: [{ n: 1, numerals: [], names: [] }],
  },
  vocabulary: { families: [], models: [], roles: [], topics: [] },
  dimensions: [],
  terms: [],
  systems: [],
  themes: [],
  ...given,
})
