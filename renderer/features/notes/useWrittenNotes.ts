import { useMemo } from 'react'
import { useNotes } from '../../data/useNotes.ts'
import type { WrittenNote } from '../../domain/notes/notesByPlace.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'

/** Every note as the learner last wrote it, whether or not it is on disk yet; undefined while loading. */
export function useWrittenNotes(): ReadonlyMap<string, WrittenNote> | undefined {
  const kept = useNotes()
  const drafts = useScreen((state) => state.noteDrafts)

  return useMemo(() => {
    if (!kept) return undefined
    const notes = new Map<string, WrittenNote>(kept)
    for (const [id, { text }] of Object.entries(drafts))
      notes.set(id, { id, text, updatedAt: null })
    return notes
  }, [kept, drafts])
}
