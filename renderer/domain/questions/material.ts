import type {
  Actor,
  Atlas,
  Claim,
  Diagram,
  LocalizedText,
  OwnQuestion,
  Step,
  System,
  VocabularyEntry,
} from '../../../content/schema.ts'
import type { Draft } from './draft.ts'
import { inEach } from './localized.ts'
import { type Place, placesOfClaims } from './places.ts'
import { type Entry, entryOf } from './termEntry.ts'

/** A system or a theme: what questions treat alike. */
export interface Subject {
  readonly id: string
  readonly name: LocalizedText
  readonly actors: readonly Actor[]
  readonly claims: readonly Claim[]
  readonly diagrams: readonly Diagram[]
  readonly questions: readonly OwnQuestion[]
}

/** The atlas as the makers of questions need it. */
export interface Material {
  readonly subjects: readonly Subject[]
  readonly systems: readonly System[]
  /** Rows of the comparison. */
  readonly dimensions: readonly VocabularyEntry[]
  readonly terms: readonly Entry[]
  readonly claims: ReadonlyMap<string, Claim>
}

export interface PlacedClaim {
  readonly subject: Subject
  readonly claim: Claim
  readonly place: Place
}

export const NOWHERE: Place = { diagram: null, steps: [] }

export function materialOf(atlas: Atlas): Material {
  const subjects: readonly Subject[] = [...atlas.systems, ...atlas.themes]
  const claims = subjects.flatMap((subject) => subject.claims)
  return {
    subjects,
    systems: atlas.systems,
    dimensions: atlas.dimensions,
    terms: atlas.terms.map(entryOf),
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

type About = Pick<
  Draft,
  'system' | 'diagram' | 'steps' | 'claims' | 'context' | 'citations' | 'references'
>

export function aboutClaim({ subject, claim, place }: PlacedClaim): About {
  return {
    system: subject.id,
    ...place,
    claims: [claim.id],
    context: subject.name,
    citations: ascending(claim.source),
    references: referencesOf([claim]),
  }
}

/** What rests on those claims alone; `claimIds` may repeat themselves. */
export function aboutClaims(
  { claims }: Material,
  system: string | null,
  claimIds: readonly string[],
): Omit<About, 'context'> {
  return {
    system,
    ...NOWHERE,
    claims: [...new Set(claimIds)],
    citations: ascending(claimIds.flatMap((id) => claims.get(id)?.source ?? [])),
    references: referencesOf(claimIds.flatMap((id) => claims.get(id) ?? [])),
  }
}

/** The other sources that are named, of claims, terms or questions; they may repeat themselves. */
export const referencesOf = (
  parts: readonly { readonly reference?: LocalizedText | undefined }[],
): readonly LocalizedText[] => parts.flatMap(({ reference }) => reference ?? [])

/** `claimIds` may repeat themselves. */
export function aboutSteps(
  material: Material,
  subject: Subject,
  diagram: Diagram,
  steps: readonly Step[],
  claimIds: readonly string[],
): About {
  return {
    ...aboutClaims(material, subject.id, claimIds),
    diagram: diagram.id,
    steps: steps.map((step) => step.id),
    context: inEach((l) => `${subject.name[l]} · ${diagram.title[l]}`),
  }
}

export function ascending(paragraphs: readonly number[]): readonly number[] {
  return [...new Set(paragraphs)].sort((a, b) => a - b)
}
