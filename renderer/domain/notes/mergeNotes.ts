import { laterRow } from '../memory/laterRow.ts'
import { mergeRows } from '../memory/mergeRows.ts'
import type { Note } from './note.ts'

/** The notes of two machines; of two on one place the later stays. */
export const mergeNotes = (a: Iterable<Note>, b: Iterable<Note>): Note[] =>
  mergeRows(a, b, laterRow)
