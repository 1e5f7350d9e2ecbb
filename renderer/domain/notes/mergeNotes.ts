import { canonicalJson } from '../memory/canonicalJson.ts'
import type { Note } from './note.ts'

/**
 * The notes of two machines by id; of two on one place the later stays. Commutative, associative and
 * idempotent, so machines that exchange notes in any order, any number of times, end with the same.
 */
export const mergeNotes = (a: Iterable<Note>, b: Iterable<Note>): Note[] => {
  const byId = new Map<string, Note>()
  for (const note of [...a, ...b]) {
    const known = byId.get(note.id)
    byId.set(note.id, known ? laterNote(known, note) : note)
  }
  return [...byId.values()].sort((one, other) => (one.id < other.id ? -1 : 1))
}

/** Written at the very same millisecond, the machine and then the text decide: any rule, but one for all. */
export const laterNote = (a: Note, b: Note): Note => {
  if (a.updatedAt !== b.updatedAt) return a.updatedAt > b.updatedAt ? a : b
  if (a.device !== b.device) return a.device > b.device ? a : b
  return canonicalJson(b) > canonicalJson(a) ? b : a
}
