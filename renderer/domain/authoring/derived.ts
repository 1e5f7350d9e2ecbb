import { LOCALES } from '../../../content/names.ts'
import type {
  DraftClaim,
  DraftDiagram,
  DraftLink,
  DraftQuestion,
  DraftStep,
  DraftText,
  PackDraft,
} from './draft.ts'
import { isWritten, says } from './text.ts'

/**
 * What stands in a file where the author has left a field empty. A lecturer who draws has said enough with
 * a step's title and what it rests on; the file's schema asks for more, and here is where it comes from.
 */
export type ClaimsById = ReadonlyMap<string, DraftClaim>

export const claimsOf = (draft: PackDraft): ClaimsById =>
  new Map(draft.subjects.flatMap(({ claims }) => claims.map((claim) => [claim.id, claim] as const)))

/** The explanation of a step: what it rests on, in words; else its title. */
export const derivedExplanation = (step: DraftStep, claims: ClaimsById): DraftText =>
  wordsOfClaims(step.claims, claims) ?? step.title

/** The explanation of a question: what it rests on, in words. */
export const derivedReason = (question: DraftQuestion, claims: ClaimsById): DraftText =>
  wordsOfClaims(question.claims, claims) ?? {}

/** A way rests on what the step to which it leads rests on, or else the one from which it comes. */
export function derivedClaims(diagram: DraftDiagram, link: DraftLink): readonly string[] {
  const of = (id: string) => diagram.steps.find((step) => step.id === id)?.claims ?? []
  const target = of(link.to)
  return target.length > 0 ? target : of(link.from)
}

/** In those languages in which all of them are written. Null where there is none in any. */
function wordsOfClaims(ids: readonly string[], claims: ClaimsById): DraftText | null {
  const texts = ids.flatMap((id) => claims.get(id)?.text ?? [])
  if (texts.length === 0) return null
  const joined: DraftText = Object.fromEntries(
    LOCALES.filter((locale) => texts.every((text) => says(text, locale))).map((locale) => [
      locale,
      texts.map((text) => text[locale]?.trim()).join(' '),
    ]),
  )
  return isWritten(joined) ? joined : null
}
