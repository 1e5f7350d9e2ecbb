import { changeDraft } from './changeDraft.ts'
import type { DraftCommand } from './command.ts'
import type { PackDraft } from './draft.ts'

interface Entry {
  readonly draft: PackDraft
  readonly next: Entry | null
}

/** A draft with all that it was before and, after an undo, all that it was later. Drafts share what they have in common. */
export interface History {
  readonly present: PackDraft
  readonly past: Entry | null
  readonly future: Entry | null
  /** The text into which the last command wrote; more letters into it are the same act. */
  readonly writesInto: string | null
}

export const beginHistory = (present: PackDraft): History => ({
  present,
  past: null,
  future: null,
  writesInto: null,
})

/** After a command; the same history where it changes nothing. What had been undone is then gone. */
export function afterCommand(history: History, command: DraftCommand): History {
  const { present: before, past, writesInto } = history
  const present = changeDraft(before, command)
  if (present === before) return history
  const text = writtenText(command)
  const goesOn = text !== null && text === writesInto
  return {
    present,
    past: goesOn ? past : { draft: before, next: past },
    future: null,
    writesInto: text,
  }
}

/** The next letters are an act of their own. */
export const sealed = (history: History): History =>
  history.writesInto === null ? history : { ...history, writesInto: null }

export function undone(history: History): History {
  const { present, past, future } = history
  if (!past) return history
  return {
    present: past.draft,
    past: past.next,
    future: { draft: present, next: future },
    writesInto: null,
  }
}

export function redone(history: History): History {
  const { present, past, future } = history
  if (!future) return history
  return {
    present: future.draft,
    past: { draft: present, next: past },
    future: future.next,
    writesInto: null,
  }
}

/** Names the one text that a command writes into; null for any other act. */
function writtenText(command: DraftCommand): string | null {
  if (command.kind === 'cell' && command.cell)
    return JSON.stringify([command.subject, command.dimension, { ...command.cell, value: null }])
  if (!('set' in command) || command.kind === 'add-claim') return null
  const fields = Object.entries(command.set)
  const [field] = fields
  if (!field || fields.length > 1 || !isText(field[1])) return null
  const { set: _, ...where } = command
  // One text more or less in a list is an act of its own.
  return JSON.stringify([where, field[0], Array.isArray(field[1]) ? field[1].length : 0])
}

const isText = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length > 0 && value.every((each) => typeof each === 'object')
    : typeof value === 'object' && value !== null

/** After another draft came in the place of this one, from wherever; it can be gone back from. */
export const replaced = ({ present: before, past }: History, present: PackDraft): History => ({
  present,
  past: { draft: before, next: past },
  future: null,
  writesInto: null,
})

/** After a change that nobody made by hand, and that is therefore not undone by itself. */
export function amended(history: History, command: DraftCommand): History {
  const present = changeDraft(history.present, command)
  return present === history.present ? history : { ...history, present, writesInto: null }
}
