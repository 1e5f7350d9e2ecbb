import { stringify } from 'yaml'
import { LOCALES } from '../../../content/names.ts'
import {
  type ClaimsById,
  claimsOf,
  derivedClaims,
  derivedExplanation,
  derivedReason,
} from './derived.ts'
import type {
  DraftActor,
  DraftDiagram,
  DraftFile,
  DraftHead,
  DraftManifest,
  DraftQuestion,
  DraftSource,
  DraftSubject,
  DraftTerm,
  DraftText,
  PackDraft,
} from './draft.ts'
import { isWritten, says } from './text.ts'

/** What the files say of their making. */
export interface Making {
  /** An ISO date. */
  readonly made: string
  /** Version of the program. */
  readonly app: string
}

/** The files of a pack, in the format of the content. What is not written yet is not in them. */
export function filesOfDraft(draft: PackDraft, making: Making): readonly DraftFile[] {
  const claims = claimsOf(draft)
  return [
    yaml('pack.yaml', manifestOf(draft.manifest, making)),
    ...(draft.terms.length > 0 ? [yaml('glossary.yaml', { terms: draft.terms.map(termOf) })] : []),
    ...draft.subjects.flatMap((subject) => filesOfSubject(subject, claims)),
    ...draft.lessons,
  ]
}

const yaml = (file: string, data: unknown): DraftFile => ({
  file,
  // Long texts stay on their lines, so that a line of a message is a line of the file.
  text: stringify(data, { lineWidth: 0, aliasDuplicateObjects: false }),
})

const manifestOf = (manifest: DraftManifest, { made, app }: Making) => ({
  format: 'atkaruu-atlas/pack',
  version: 1,
  id: manifest.id,
  revision: Math.max(1, manifest.revision),
  title: words(manifest.title),
  summary: words(manifest.summary),
  authors: listed(manifest.authors.filter((author) => author.trim() !== '')),
  institution: words(manifest.institution),
  licence: filled(manifest.licence),
  language: manifest.language,
  made,
  app,
})

function filesOfSubject(subject: DraftSubject, claims: ClaimsById): readonly DraftFile[] {
  const { head, kind, actors, updates, questions, diagrams } = subject
  const folder = `${kind}s/${subject.id}`
  const cells = Object.entries(subject.cells)
  const list = (name: string, key: string, things: readonly unknown[]): readonly DraftFile[] =>
    things.length > 0 ? [yaml(`${folder}/${name}.yaml`, { [key]: things })] : []
  return [
    ...(head ? [yaml(`${folder}/${kind}.yaml`, headOf(subject, head))] : []),
    ...(head ? [] : list('actors', 'actors', actors.map(actorOf))),
    ...list('claims', 'claims', subject.claims.map(claimOf)),
    ...list(
      'updates',
      'updates',
      updates.map((update) => ({
        id: update.id,
        text: words(update.text),
        reference: words(update.reference),
        claims: update.claims,
      })),
    ),
    ...list(
      'questions',
      'questions',
      questions.map((question) => questionOf(question, claims)),
    ),
    ...(cells.length > 0
      ? [
          yaml(`${folder}/comparison.yaml`, {
            cells: Object.fromEntries(
              cells.map(([row, cell]) => [
                row,
                cell.isSilent
                  ? { silent: true }
                  : { value: words(cell.value), claims: cell.claims },
              ]),
            ),
          }),
        ]
      : []),
    ...diagrams.map((diagram) =>
      yaml(`${folder}/${diagram.id}.diagram.yaml`, diagramOf(diagram, claims)),
    ),
  ]
}

const headOf = ({ id, kind, actors }: DraftSubject, head: DraftHead) => ({
  id,
  order: head.order,
  name: words(head.name),
  ...(kind === 'system' && {
    where: words(head.where),
    whose: words(head.whose),
    family: filled(head.family),
    model: filled(head.model),
    flag: filled(head.flag),
  }),
  summary: words(isWritten(head.summary) ? head.summary : head.name),
  actors: actors.map(actorOf),
})

const actorOf = ({ id, kind, name }: DraftActor) => ({ id, kind, name: words(name) })

const claimOf = (claim: DraftSubject['claims'][number]) => ({
  id: claim.id,
  text: words(claim.text),
  ...sourceOf('source', claim),
  kind: claim.kind,
  topic: claim.topic,
  dimension: filled(claim.dimension),
  blank: words(claim.blank),
  distractors: listed(claim.distractors.map((text) => words(text) ?? {})),
  terms: listed(claim.terms),
})

const termOf = (term: DraftTerm) => ({
  id: term.id,
  ...words(term.name),
  definition: words(term.definition),
  ...sourceOf('paragraphs', term),
  note: words(term.note),
})

const sourceOf = (name: 'source' | 'paragraphs', { paragraphs, reference }: DraftSource) => ({
  [name]: listed(paragraphs),
  reference: words(reference),
})

function questionOf(question: DraftQuestion, claims: ClaimsById) {
  const { explanation } = question
  return {
    id: question.id,
    kind: question.kind,
    prompt: words(question.prompt),
    ...answersOf(question),
    explanation: words(isWritten(explanation) ? explanation : derivedReason(question, claims)),
    claims: listed(question.claims),
    ...sourceOf('paragraphs', question),
    topic: filled(question.topic),
  }
}

function answersOf(question: DraftQuestion) {
  switch (question.kind) {
    case 'choice':
    case 'multiple':
      return {
        options: question.options.map(({ text, right, why }) => ({
          text: words(text),
          right: right || undefined,
          why: words(why),
        })),
      }
    case 'true-false':
      return { answer: question.isTrue }
    case 'typed':
      return {
        answer: words(question.answer),
        accepted: listed(question.accepted.map((text) => words(text) ?? {})),
      }
    case 'order':
      return { steps: question.steps.map((text) => words(text) ?? {}) }
    case 'match':
      return {
        pairs: question.pairs.map(({ left, right }) => ({
          left: words(left),
          right: words(right),
        })),
        others: listed(question.others.map((text) => words(text) ?? {})),
      }
    default:
      return question.kind satisfies never
  }
}

const diagramOf = (diagram: DraftDiagram, claims: ClaimsById) => ({
  id: diagram.id,
  order: diagram.order,
  nature: diagram.nature,
  title: words(diagram.title),
  question: words(isWritten(diagram.question) ? diagram.question : diagram.title),
  actors: diagram.lanes.filter((lane) => lane !== ''),
  steps: diagram.steps.map((step) => ({
    id: step.id,
    kind: step.kind,
    actor: filled(step.actor),
    role: filled(step.role),
    title: words(step.title),
    explanation: words(
      isWritten(step.explanation) ? step.explanation : derivedExplanation(step, claims),
    ),
    claims: step.claims,
    terms: listed(step.terms),
  })),
  links: diagram.links.map((link) => ({
    from: link.from,
    to: link.to,
    condition: words(link.condition),
    relation: words(link.relation),
    claims: link.claims.length > 0 ? link.claims : derivedClaims(diagram, link),
  })),
})

/** In the languages in which it is written; nothing where that is none. */
function words(text: DraftText): DraftText | undefined {
  const written = LOCALES.filter((locale) => says(text, locale))
  return written.length > 0
    ? Object.fromEntries(written.map((locale) => [locale, text[locale]]))
    : undefined
}

const filled = (text: string): string | undefined => (text.trim() === '' ? undefined : text)
const listed = <T>(list: readonly T[]): readonly T[] | undefined =>
  list.length > 0 ? list : undefined
