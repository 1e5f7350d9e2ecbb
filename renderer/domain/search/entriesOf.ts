import type {
  Atlas,
  Claim,
  Diagram,
  LocalizedText,
  System,
  Theme,
} from '../../../content/schema.ts'
import type { SearchEntry } from './entry.ts'

type Subject = System | Theme

/** Everything in the atlas that can be found: countries, themes, diagrams, steps, claims, later law, terms. */
export function entriesOf(atlas: Atlas): readonly SearchEntry[] {
  const subjects: readonly Subject[] = [...atlas.systems, ...atlas.themes]
  const claims = new Map(subjects.flatMap((each) => each.claims.map((claim) => [claim.id, claim])))
  return [
    ...subjects.map((subject) => entryOfSubject(atlas, subject)),
    ...subjects.flatMap((subject) =>
      subject.diagrams.flatMap((diagram) => [
        entryOfDiagram(subject, diagram),
        ...stepsOf(subject, diagram, claims),
      ]),
    ),
    ...termsOf(atlas),
    ...subjects.flatMap((subject) => [...claimsOf(subject), ...updatesOf(subject, claims)]),
  ]
}

/** In every case in which the content writes it: a reader types «во Франции» as soon as «Франция». */
const namesOf = (subject: Subject): readonly LocalizedText[] =>
  'where' in subject ? [subject.where, subject.whose] : []

function entryOfSubject({ vocabulary }: Atlas, subject: Subject): SearchEntry {
  const isSystem = 'flag' in subject
  const sorts = isSystem
    ? [
        ...vocabulary.families.filter(({ id }) => id === subject.family),
        ...vocabulary.models.filter(({ id }) => id === subject.model),
      ]
    : []
  return {
    id: `${isSystem ? 'system' : 'theme'}:${subject.id}`,
    kind: isSystem ? 'system' : 'theme',
    title: subject.name,
    text: subject.summary,
    place: [],
    also: [...namesOf(subject), ...sorts.map(({ name }) => name)],
    paragraphs: [],
    target: { to: 'subject', subject: subject.id },
  }
}

const entryOfDiagram = (subject: Subject, diagram: Diagram): SearchEntry => ({
  id: `diagram:${subject.id}/${diagram.id}`,
  kind: 'diagram',
  title: diagram.title,
  text: diagram.question,
  place: [subject.name],
  also: namesOf(subject),
  paragraphs: [],
  target: { to: 'diagram', subject: subject.id, diagram: diagram.id },
})

const stepsOf = (
  subject: Subject,
  diagram: Diagram,
  claims: ReadonlyMap<string, Claim>,
): readonly SearchEntry[] =>
  diagram.steps.map((step, index) => ({
    id: `step:${subject.id}/${diagram.id}/${step.id}`,
    kind: 'step',
    title: step.title,
    text: step.explanation,
    place: [subject.name, diagram.title],
    also: [
      ...namesOf(subject),
      ...subject.actors.filter(({ id }) => id === step.actor).map(({ name }) => name),
    ],
    paragraphs: paragraphsOf(step.claims, claims),
    step: index + 1,
    target: { to: 'diagram', subject: subject.id, diagram: diagram.id, step: step.id },
  }))

const termsOf = (atlas: Atlas): readonly SearchEntry[] =>
  atlas.terms.map(({ id, ky, ru, en, definition, note, paragraphs }) => ({
    id: `term:${id}`,
    kind: 'term',
    title: { ky, ru, en },
    text: definition,
    place: [],
    also: note ? [note] : [],
    paragraphs: ascending(paragraphs),
    target: { to: 'term', term: id },
  }))

const claimsOf = (subject: Subject): readonly SearchEntry[] =>
  subject.claims.map((claim) => ({
    id: `claim:${claim.id}`,
    kind: 'claim',
    title: withoutMarks(claim.text),
    place: [subject.name],
    also: namesOf(subject),
    paragraphs: ascending(claim.source),
    target: { to: 'subject', subject: subject.id, passage: claim.id },
  }))

const updatesOf = (subject: Subject, claims: ReadonlyMap<string, Claim>): readonly SearchEntry[] =>
  subject.updates.map((update) => ({
    id: `update:${subject.id}/${update.id}`,
    kind: 'update',
    title: withoutMarks(update.text),
    text: update.reference,
    place: [subject.name],
    also: namesOf(subject),
    paragraphs: paragraphsOf(update.claims, claims),
    target: { to: 'subject', subject: subject.id, passage: update.id },
  }))

const paragraphsOf = (ids: readonly string[], claims: ReadonlyMap<string, Claim>) =>
  ascending(ids.flatMap((id) => claims.get(id)?.source ?? []))

const ascending = (paragraphs: readonly number[]): readonly number[] =>
  [...new Set(paragraphs)].sort((a, b) => a - b)

/** `**strong**` and `*em*` are for the eye; a list of results is plain. */
const withoutMarks = ({ ky, ru, en }: LocalizedText): LocalizedText => ({
  ky: ky.replaceAll('*', ''),
  ru: ru.replaceAll('*', ''),
  en: en.replaceAll('*', ''),
})
