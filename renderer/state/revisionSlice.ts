import type { Revision } from '../domain/memory/revision.ts'

export interface RevisionSlice {
  /** The session under way, or the one just ended; it waits while one looks elsewhere. */
  readonly revision: Revision | null
  readonly beginRevision: (revision: Revision) => void
  /** Nothing happens once the session is closed: the disk may answer late. */
  readonly changeRevision: (change: (revision: Revision) => Revision) => void
  readonly closeRevision: () => void
}

type Change = (state: Pick<RevisionSlice, 'revision'>) => Partial<Pick<RevisionSlice, 'revision'>>

/** The slice of the screen's state that holds a session of revision. */
export const createRevisionSlice = (set: (change: Change) => void): RevisionSlice => ({
  revision: null,
  beginRevision: (revision) => set(() => ({ revision })),
  changeRevision: (change) =>
    set(({ revision }) => (revision ? { revision: change(revision) } : {})),
  closeRevision: () => set(() => ({ revision: null })),
})
