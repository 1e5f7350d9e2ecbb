import type { Diagram, Locale, Step, System, Theme } from '../../../content/schema.ts'
import { foldText } from '../foldText.ts'
import { isBlank, noteId } from './note.ts'

/** A note as it is read: from the disk, or on its way there and then without a date. */
export interface WrittenNote {
  readonly id: string
  readonly text: string
  /** Milliseconds since the epoch. */
  readonly updatedAt: number | null
}

export interface PlacedNote extends WrittenNote {
  /** null for the diagram as a whole. */
  readonly step: Step | null
  /** Of the step, from 1; 0 for the diagram as a whole. */
  readonly number: number
}

export interface DiagramNotes {
  readonly subject: System | Theme
  readonly diagram: Diagram
  readonly notes: readonly PlacedNote[]
}

export interface NotesByPlace {
  /** In the order of the atlas; a diagram without notes is left out. */
  readonly diagrams: readonly DiagramNotes[]
  /** Notes on what this atlas does not hold: a step that was taken out, a course that is not here. */
  readonly homeless: readonly WrittenNote[]
}

/** All notes in the order of what they are about. */
export const notesByPlace = (
  subjects: readonly (System | Theme)[],
  notes: ReadonlyMap<string, WrittenNote>,
): NotesByPlace => {
  const diagrams = subjects.flatMap((subject) =>
    subject.diagrams.map((diagram) => ({
      subject,
      diagram,
      notes: notesOn(subject.id, diagram, notes),
    })),
  )
  const placed = new Set(diagrams.flatMap((each) => each.notes.map(({ id }) => id)))

  return {
    diagrams: diagrams.filter((each) => each.notes.length > 0),
    homeless: [...notes.values()].filter(({ id, text }) => !placed.has(id) && !isBlank(text)),
  }
}

const notesOn = (
  subject: string,
  diagram: Diagram,
  notes: ReadonlyMap<string, WrittenNote>,
): readonly PlacedNote[] =>
  [null, ...diagram.steps].flatMap((step, number) => {
    const note = notes.get(noteId(subject, diagram.id, step?.id))
    return note && !isBlank(note.text) ? { ...note, step, number } : []
  })

/** Those notes that hold the query, or stand on a step, diagram or subject whose name does. Folded. */
export const searchNotes = (all: NotesByPlace, query: string, locale: Locale): NotesByPlace => {
  const needle = foldText(query.trim())
  const holds = (text: string | undefined) => text !== undefined && foldText(text).includes(needle)

  return {
    diagrams: all.diagrams.flatMap(({ subject, diagram, notes }) => {
      const isAbout = holds(subject.name[locale]) || holds(diagram.title[locale])
      const found = notes.filter(({ text, step }) => holds(text) || holds(step?.title[locale]))
      const shown = isAbout ? notes : found
      return shown.length > 0 ? { subject, diagram, notes: shown } : []
    }),
    homeless: all.homeless.filter(({ text }) => holds(text)),
  }
}

export const countNotes = ({ diagrams, homeless }: NotesByPlace): number =>
  diagrams.reduce((sum, { notes }) => sum + notes.length, homeless.length)
