/** What the learner wrote about a step, or about a diagram as a whole. */
export interface Note {
  /** As `noteId` makes it. One note a place. */
  readonly id: string
  /** Empty for a note that was deleted: the row stays, so that merging does not bring it back. */
  readonly text: string
  /** Milliseconds since the epoch, UTC. */
  readonly updatedAt: number
  readonly device: string
}

/** `longest` in UTF-16 code units, which is what `length` and a text field count. */
export const NOTE_BOUNDS = { longest: 20_000 } as const

export interface NotePlace {
  readonly subject: string
  readonly diagram: string
  /** null for the diagram as a whole. */
  readonly step: string | null
}

export const noteId = (subject: string, diagram: string, step?: string): string =>
  step === undefined ? `${subject}/${diagram}` : `${subject}/${diagram}/${step}`

/** What an id is about; null for one that `noteId` cannot have made. */
export const placeOfNote = (id: string): NotePlace | null => {
  const [subject, diagram, step, ...rest] = id.split('/')
  if (!subject || !diagram || step === '' || rest.length > 0) return null
  return { subject, diagram, step: step ?? null }
}

/** Nothing but spaces is no note. */
export const isBlank = (text: string): boolean => text.trim() === ''
