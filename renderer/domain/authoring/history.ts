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
  if (!('set' in command) || command.kind === 'add-claim') return null
  const fields = Object.entries(command.set)
  const [field] = fields
  if (!field || fields.length > 1 || !isText(field[1])) return null
  const { set: _, ...where } = command
  return JSON.stringify([where, field[0]])
}

const isText = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
