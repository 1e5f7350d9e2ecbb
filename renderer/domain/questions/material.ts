import type {
  Actor,
  Atlas,
  Claim,
  Diagram,
  LocalizedText,
  Step,
  Term,
} from '../../../content/schema.ts'
import type { Draft } from './draft.ts'
import { inEach } from './localized.ts'
import { type Place, placesOfClaims } from './places.ts'

/** A system or a theme: what questions treat alike. */
export interface Subject {
  readonly id: string
  readonly name: LocalizedText
  readonly actors: readonly Actor[]
  readonly claims: readonly Claim[]
  readonly diagrams: readonly Diagram[]
}

/** The atlas as the makers of questions need it. */
export interface Material {
  readonly subjects: readonly Subject[]
  readonly terms: readonly Term[]
  readonly claims: ReadonlyMap<string, Claim>
}

export interface PlacedClaim {
  readonly subject: Subject
  readonly claim: Claim
  readonly place: Place
}

const NOWHERE: Place = { diagram: null, steps: [] }

export function materialOf(atlas: Atlas): Material {
  const subjects: readonly Subject[] = [...atlas.systems, ...atlas.themes]
  const claims = subjects.flatMap((subject) => subject.claims)
  return {
    subjects,
    terms: atlas.terms,
    claims: new Map(claims.map((claim) => [claim.id, claim])),
  }
}

/** Asks for a question on every claim and keeps those that could be made. */
export function askOfClaims(
  { subjects }: Material,
  ask: (placed: PlacedClaim) => Draft | null,
): readonly Draft[] {
  return subjects.flatMap((subject) => {
    const places = placesOfClaims(subject.diagrams)
    return subject.claims.flatMap(
      (claim) => ask({ subject, claim, place: places.get(claim.id) ?? NOWHERE }) ?? [],
    )
  })
}

type About = Pick<Draft, 'system' | 'diagram' | 'steps' | 'claims' | 'context' | 'citations'>

export function aboutClaim({ subject, claim, place }: PlacedClaim): About {
  return {
    system: subject.id,
    ...place,
    claims: [claim.id],
    context: subject.name,
    citations: ascending(claim.source),
  }
}

/** `claimIds` may repeat themselves. */
export function aboutSteps(
  { claims }: Material,
  subject: Subject,
  diagram: Diagram,
  steps: readonly Step[],
  claimIds: readonly string[],
): About {
  return {
    system: subject.id,
    diagram: diagram.id,
    steps: steps.map((step) => step.id),
    claims: [...new Set(claimIds)],
    context: inEach((l) => `${subject.name[l]} · ${diagram.title[l]}`),
    citations: ascending(claimIds.flatMap((id) => claims.get(id)?.source ?? [])),
  }
}

export function ascending(paragraphs: readonly number[]): readonly number[] {
  return [...new Set(paragraphs)].sort((a, b) => a - b)
}
