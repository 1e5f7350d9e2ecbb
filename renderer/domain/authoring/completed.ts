import type { DraftClaim, DraftSubject, DraftText, PackDraft } from './draft.ts'
import { emptyClaim } from './empty.ts'
import { isWritten } from './text.ts'

const SOMETHING: DraftText = { en: '…' }
/** No title makes this id: it ends in a word that no slug of ours is given. */
const PLACEHOLDER = 'placeholder-not-written-yet'

/**
 * A draft with something in each place that has to be filled. Whether its parts fit together can then be
 * checked while an author is still far from having written everything.
 */
export function completed(draft: PackDraft): PackDraft {
  const { manifest } = draft
  const text = (written: DraftText): DraftText => (isWritten(written) ? written : SOMETHING)
  const claims = (ids: readonly string[]) => (ids.length > 0 ? ids : [PLACEHOLDER])
  const sourced = <T extends Pick<DraftClaim, 'paragraphs' | 'reference'>>(thing: T): T =>
    thing.paragraphs.length > 0 || isWritten(thing.reference)
      ? thing
      : { ...thing, reference: SOMETHING }
  const filled = (subject: DraftSubject): DraftSubject => ({
    ...subject,
    head: subject.head && {
      ...subject.head,
      name: text(subject.head.name),
      where: text(subject.head.where),
      whose: text(subject.head.whose),
      flag: subject.head.flag || 'AA',
    },
    actors: subject.actors.map((actor) => ({ ...actor, name: text(actor.name) })),
    claims: [
      ...subject.claims.map((claim) => sourced({ ...claim, text: text(claim.text) })),
      ...(subject === draft.subjects[0]
        ? [{ ...emptyClaim(PLACEHOLDER), text: SOMETHING, reference: SOMETHING }]
        : []),
    ],
    // What a question asks is looked at when it is whole.
    questions: [],
    updates: [],
    cells: {},
    diagrams: subject.diagrams.map((diagram) => ({
      ...diagram,
      title: text(diagram.title),
      steps: diagram.steps.map((step) => ({
        ...step,
        title: text(step.title),
        claims: claims(step.claims),
      })),
      links: diagram.links.map((link) => ({
        ...link,
        claims: claims(link.claims),
      })),
    })),
  })
  return {
    ...draft,
    manifest: {
      ...manifest,
      title: text(manifest.title),
      authors: manifest.authors.some((author) => author.trim()) ? manifest.authors : ['…'],
    },
    subjects: draft.subjects.map(filled),
    terms: draft.terms.map((term) =>
      sourced({ ...term, name: text(term.name), definition: text(term.definition) }),
    ),
  }
}
