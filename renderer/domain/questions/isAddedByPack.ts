import type { Question } from './question.ts'

/** No file of ours holds a longer one, and what cannot be kept is not asked. */
const LONGEST_ID = 200

/**
 * Whether a question of the whole atlas comes from a course pack: ids of packs alone hold a dot. What is asked about the
 * built-in content alone and is new here is grouped otherwise because there is more: with the next pack it would be gone again.
 */
export const isAddedByPack = ({ id }: Question): boolean =>
  id.includes('.') && id.length <= LONGEST_ID
