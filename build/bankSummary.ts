import type { Atlas } from '../content/schema.ts'
import type { Question } from '../renderer/domain/questions/question.ts'

/** How many questions there are of each kind, and how much of the content they ask about. */
export function bankSummary(atlas: Atlas, bank: readonly Question[]): string {
  const kinds = new Map<string, number>()
  const waysToAsk = new Map<string, Set<string>>()
  for (const { kind, claims } of bank) {
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    for (const claim of claims) waysToAsk.set(claim, (waysToAsk.get(claim) ?? new Set()).add(kind))
  }
  const claims = [...atlas.systems, ...atlas.themes].flatMap((subject) => subject.claims)
  const often = claims.filter(({ id }) => (waysToAsk.get(id)?.size ?? 0) >= 2).length
  const rows: readonly (readonly [string, string | number])[] = [
    ...kinds,
    ['all', bank.length],
    ['claims asked in two or more kinds', `${often} of ${claims.length}`],
  ]
  const width = Math.max(...rows.map(([label]) => label.length))
  return rows.map(([label, value]) => `${label.padEnd(width)}  ${value}`).join('\n')
}
