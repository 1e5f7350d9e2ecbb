import type { DraftDiagram, DraftQuestion, DraftSubject, DraftText, PackDraft } from './draft.ts'
import type { DraftPlace } from './place.ts'

export interface PlacedText {
  readonly place: DraftPlace
  readonly text: DraftText
  /** Without it the pack is not whole; others may be left out altogether. */
  readonly isNeeded: boolean
}

const needed = (place: DraftPlace, text: DraftText): PlacedText => ({ place, text, isNeeded: true })
const free = (place: DraftPlace, text: DraftText): PlacedText => ({ place, text, isNeeded: false })

/** Every text of a draft that is shown in some language, written or not. */
export function textsOf(draft: PackDraft): readonly PlacedText[] {
  const { manifest, subjects, terms } = draft
  return [
    needed({ section: 'pack', field: 'title' }, manifest.title),
    free({ section: 'pack', field: 'summary' }, manifest.summary),
    free({ section: 'pack', field: 'institution' }, manifest.institution),
    ...subjects.flatMap(textsOfSubject),
    ...terms.flatMap(({ id: item, name, definition, note, reference }) => {
      const at = { section: 'terms', item } as const
      return [
        needed({ ...at, field: 'name' }, name),
        needed({ ...at, field: 'definition' }, definition),
        free({ ...at, field: 'note' }, note),
        free({ ...at, field: 'reference' }, reference),
      ]
    }),
  ]
}

function textsOfSubject(subject: DraftSubject): readonly PlacedText[] {
  const { id, kind, head, actors, claims, diagrams, questions, updates, cells } = subject
  const of = { subject: id } as const
  const at = (section: DraftPlace['section'], item?: string, field?: string): DraftPlace => ({
    section,
    ...of,
    item,
    field,
  })
  const forms = head && kind === 'system' ? (['where', 'whose'] as const) : []
  return [
    ...(head
      ? [
          needed(at('head', undefined, 'name'), head.name),
          ...forms.map((field) => needed(at('head', undefined, field), head[field])),
          free(at('head', undefined, 'summary'), head.summary),
        ]
      : []),
    ...actors.map((actor) => needed(at('actors', actor.id, 'name'), actor.name)),
    ...claims.flatMap(({ id: item, text, reference, blank, distractors }) => [
      needed(at('claims', item, 'text'), text),
      free(at('claims', item, 'reference'), reference),
      free(at('claims', item, 'blank'), blank),
      ...distractors.map((each, index) => needed(at('claims', item, `distractors.${index}`), each)),
    ]),
    ...diagrams.flatMap((diagram) => textsOfDiagram(id, diagram)),
    ...questions.flatMap((question) => textsOfQuestion(id, question)),
    ...updates.flatMap(({ id: item, text, reference }) => [
      needed(at('updates', item, 'text'), text),
      needed(at('updates', item, 'reference'), reference),
    ]),
    ...Object.entries(cells).flatMap(([row, { value, isSilent }]) =>
      isSilent ? [] : [needed(at('cells', row, 'value'), value)],
    ),
  ]
}

function textsOfDiagram(subject: string, diagram: DraftDiagram): readonly PlacedText[] {
  const at = { section: 'diagram', subject, diagram: diagram.id } as const
  return [
    needed({ ...at, field: 'title' }, diagram.title),
    free({ ...at, field: 'question' }, diagram.question),
    ...diagram.steps.flatMap(({ id: item, title, explanation }) => [
      needed({ ...at, item, field: 'title' }, title),
      free({ ...at, item, field: 'explanation' }, explanation),
    ]),
    ...diagram.links.flatMap(({ condition, relation }, index) => {
      const item = `link-${index}`
      return [
        free({ ...at, item, field: 'condition' }, condition),
        free({ ...at, item, field: 'relation' }, relation),
      ]
    }),
  ]
}

function textsOfQuestion(subject: string, question: DraftQuestion): readonly PlacedText[] {
  const at = (field: string): DraftPlace => ({
    section: 'questions',
    subject,
    item: question.id,
    field,
  })
  const common = [
    needed(at('prompt'), question.prompt),
    free(at('explanation'), question.explanation),
    free(at('reference'), question.reference),
  ]
  switch (question.kind) {
    case 'choice':
    case 'multiple':
      return [
        ...common,
        ...question.options.flatMap(({ text, why }, index) => [
          needed(at(`options.${index}.text`), text),
          free(at(`options.${index}.why`), why),
        ]),
      ]
    case 'true-false':
      return common
    case 'typed':
      return [
        ...common,
        needed(at('answer'), question.answer),
        ...question.accepted.map((text, index) => needed(at(`accepted.${index}`), text)),
      ]
    case 'order':
      return [...common, ...question.steps.map((text, index) => needed(at(`steps.${index}`), text))]
    case 'match':
      return [
        ...common,
        ...question.pairs.flatMap(({ left, right }, index) => [
          needed(at(`pairs.${index}.left`), left),
          needed(at(`pairs.${index}.right`), right),
        ]),
        ...question.others.map((text, index) => needed(at(`others.${index}`), text)),
      ]
    default:
      return question.kind satisfies never
  }
}
