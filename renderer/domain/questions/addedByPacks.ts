import type { Question } from './question.ts'

/** No file of ours holds a longer one, and what cannot be kept is not asked. */
const LONGEST_ID = 200

/**
 * What course packs add to the questions of the built-in content. Those stay what they are, down to their wrong
 * answers: of all that the whole atlas would give, only those under new ids that name a pack are taken.
 */
export function addedByPacks(
  all: readonly Question[],
  builtIn: readonly Question[],
): readonly Question[] {
  const known = new Set(builtIn.map(({ id }) => id))
  return all.filter(({ id }) => !known.has(id) && namesPack(id) && id.length <= LONGEST_ID)
}

/**
 * Ids of packs alone hold a dot. What is asked about the built-in content alone and is new here is grouped
 * otherwise because there is more: with the next pack it would be gone again.
 */
const namesPack = (id: string): boolean => id.includes('.')
