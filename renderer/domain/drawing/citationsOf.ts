import type { Claim, Diagram, Locale } from '../../../content/schema.ts'

/** As much of a claim as a source line needs. */
export type CitedClaim = Pick<Claim, 'id' | 'source' | 'reference'>

type ClaimsById = ReadonlyMap<string, CitedClaim>

/** The paragraphs of the article on which a step and the ways out of it rest, in ascending order. */
export function paragraphsOf(
  diagram: Diagram,
  step: string,
  claims: ClaimsById,
): readonly number[] {
  const paragraphs = restingOn(diagram, step, claims).flatMap(({ source }) => source)
  return [...new Set(paragraphs)].sort((a, b) => a - b)
}

/** The other sources on which a step and the ways out of it rest. */
export const referencesOf = (
  diagram: Diagram,
  step: string,
  claims: ClaimsById,
  locale: Locale,
): readonly string[] => referencesIn(restingOn(diagram, step, claims), locale)

const restingOn = (diagram: Diagram, step: string, claims: ClaimsById): readonly CitedClaim[] =>
  [
    ...diagram.steps.filter(({ id }) => id === step),
    ...diagram.links.filter(({ from }) => from === step),
  ].flatMap((part) => part.claims.flatMap((id) => claims.get(id) ?? []))

/** The other sources on which claims or terms rest, each once. */
export const referencesIn = (
  sourced: readonly Pick<CitedClaim, 'reference'>[],
  locale: Locale,
): readonly string[] => [...new Set(sourced.flatMap(({ reference }) => reference?.[locale] ?? []))]

/** «26–28, 31»: runs of three or more are drawn together. */
export function listParagraphs(paragraphs: readonly number[]): string {
  const runs: [from: number, to: number][] = []
  for (const n of paragraphs) {
    const last = runs.at(-1)
    if (last && n === last[1] + 1) last[1] = n
    else runs.push([n, n])
  }
  return runs
    .map(([from, to]) =>
      to === from ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`,
    )
    .join(', ')
}
