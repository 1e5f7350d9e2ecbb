import type {
  Actor,
  ArticleSection,
  Atlas,
  Claim,
  Diagram,
  System,
  Term,
  Theme,
  Update,
} from '../../content/schema.ts'

export type Subject = System | Theme

export const isSystem = (subject: Subject): subject is System => 'flag' in subject

export const findSubject = (atlas: Atlas, id: string): Subject | null =>
  atlas.systems.find((system) => system.id === id) ??
  atlas.themes.find((theme) => theme.id === id) ??
  null

export const findDiagram = (subject: Subject, id: string): Diagram | null =>
  subject.diagrams.find((diagram) => diagram.id === id) ?? null

export const sectionOf = (atlas: Atlas, paragraph: number): ArticleSection | null =>
  atlas.article.sections.find(({ from, to }) => from <= paragraph && paragraph <= to) ?? null

/** Claims by id, whichever subject they stand with: a diagram may rest on claims of another. */
export function findClaims(atlas: Atlas, ids: readonly string[]): readonly Claim[] {
  const wanted = new Set(ids)
  const found = new Map<string, Claim>()
  for (const subject of [...atlas.systems, ...atlas.themes])
    for (const claim of subject.claims) if (wanted.has(claim.id)) found.set(claim.id, claim)
  return ids.flatMap((id) => found.get(id) ?? [])
}

export const findTerms = (atlas: Atlas, ids: readonly string[]): readonly Term[] =>
  ids.flatMap((id) => atlas.terms.find((term) => term.id === id) ?? [])

/** Later law that bears on any of these claims. */
export const findUpdates = (atlas: Atlas, claims: readonly string[]): readonly Update[] =>
  [...atlas.systems, ...atlas.themes]
    .flatMap((subject) => subject.updates)
    .filter((update) => update.claims.some((id) => claims.includes(id)))

export const findActor = (subject: Subject, id: string): Actor | null =>
  subject.actors.find((actor) => actor.id === id) ?? null

/** A claim and the country or theme with which it stands. */
export function findClaimPlace(
  { systems, themes }: Atlas,
  id: string,
): { readonly subject: Subject; readonly claim: Claim } | null {
  for (const subject of [...systems, ...themes]) {
    const claim = subject.claims.find((each) => each.id === id)
    if (claim) return { subject, claim }
  }
  return null
}
