import { changeDiagram } from './changeDiagram.ts'
import { changedIn } from './changedIn.ts'
import { changeSubject, title } from './changeSubject.ts'
import type { DraftCommand } from './command.ts'
import type { DraftSubject, DraftTerm, PackDraft } from './draft.ts'
import { emptyTerm } from './empty.ts'
import { citingNot, withoutTerm } from './forget.ts'
import { makeId } from './makeId.ts'

/**
 * A draft after a command; the very same where the command changes nothing, such as one that names what is
 * not there. Whatever comes out hangs together: no link without its steps, no citation of a claim that is gone.
 */
export function changeDraft(draft: PackDraft, command: DraftCommand): PackDraft {
  switch (command.kind) {
    case 'manifest':
      return { ...draft, manifest: { ...draft.manifest, ...command.set } }
    case 'name-pack':
      return draft.manifest.revision === 0
        ? { ...draft, manifest: { ...draft.manifest, id: command.id } }
        : draft
    case 'add-subject':
      return draft.subjects.some(({ id, kind }) => id === command.as.id && kind === command.as.kind)
        ? draft
        : { ...draft, subjects: [...draft.subjects, command.as] }
    case 'remove-subject':
      return withoutSubject(draft, command.subject)
    case 'remove-claim':
      return draft.subjects.some(
        ({ id, claims }) =>
          id === command.subject && claims.some((claim) => claim.id === command.claim),
      )
        ? { ...draft, subjects: citingNot(draft.subjects, new Set([command.claim])) }
        : draft
    case 'add-term': {
      const taken = new Set(draft.terms.map((term) => term.id))
      const id = command.id ?? makeId(title(draft, command.name), 'term', taken)
      if (taken.has(id)) return draft
      return { ...draft, terms: [...draft.terms, { ...emptyTerm(id), name: command.name }] }
    }
    case 'term':
      return {
        ...draft,
        terms: changedIn(
          draft.terms,
          command.term,
          (term): DraftTerm => ({
            ...term,
            ...command.set,
          }),
        ),
      }
    case 'remove-term':
      return draft.terms.some(({ id }) => id === command.term)
        ? withoutTerm(draft, command.term)
        : draft
    default:
      return inSubject(draft, command.subject, (subject) =>
        'diagram' in command
          ? changeDiagram(draft, subject, command)
          : changeSubject(draft, subject, command),
      )
  }
}

function inSubject(
  draft: PackDraft,
  id: string,
  change: (subject: DraftSubject) => DraftSubject,
): PackDraft {
  const subjects = changedIn(draft.subjects, id, change)
  return subjects === draft.subjects ? draft : { ...draft, subjects }
}

/** What it says goes with it, and so does every citation of that elsewhere. */
function withoutSubject(draft: PackDraft, id: string): PackDraft {
  const gone = draft.subjects.find((subject) => subject.id === id)
  if (!gone) return draft
  const claims = new Set(gone.claims.map((claim) => claim.id))
  return {
    ...draft,
    subjects: citingNot(
      draft.subjects.filter((subject) => subject !== gone),
      claims,
    ),
  }
}
