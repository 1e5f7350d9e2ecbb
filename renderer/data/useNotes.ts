import type { Note } from '../domain/notes/note.ts'
import { readNotes } from './readNotes.ts'
import { useStored } from './useStored.ts'

const NONE: ReadonlyMap<string, Note> = new Map()

/** Every note that is kept, by id; undefined while loading, empty without storage. */
export const useNotes = (): ReadonlyMap<string, Note> | undefined => useStored(readNotes, NONE)
