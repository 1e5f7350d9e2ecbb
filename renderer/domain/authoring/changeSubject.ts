import { changedIn } from './changedIn.ts'
import type { CitedBy, DraftCommand } from './command.ts'
import type { DraftActor, DraftDiagram, DraftSubject, DraftText, PackDraft } from './draft.ts'
import { emptyCell, emptyClaim, emptyQuestion, emptyUpdate } from './empty.ts'
import { lanesOf } from './lanes.ts'
import { makeId } from './makeId.ts'
import { wordsOf } from './text.ts'

export type SubjectCommand = Extract<
  DraftCommand,
  {
    readonly kind:
      | 'head'
      | 'add-actor'
      | 'actor'
      | 'remove-actor'
      | 'add-diagram'
      | 'add-claim'
      | 'claim'
      | 'add-question'
      | 'question'
      | 'remove-question'
      | 'add-update'
      | 'update'
      | 'remove-update'
      | 'cell'
  }
>

/** What is done to a country or theme, its diagrams left aside. */
export function changeSubject(
  draft: PackDraft,
  subject: DraftSubject,
  command: SubjectCommand,
): DraftSubject {
  switch (command.kind) {
    case 'head':
      return subject.head ? { ...subject, head: { ...subject.head, ...command.set } } : subject
    case 'add-actor': {
      const { actorKind: kind, name } = command
      const id = newId(subject.actors, command.id, title(draft, name), kind)
      return id ? { ...subject, actors: [...subject.actors, { id, kind, name }] } : subject
    }
    case 'actor':
      return {
        ...subject,
        actors: changedIn(subject.actors, command.actor, (actor) => ({
          ...actor,
          ...command.set,
        })),
      }
    case 'remove-actor':
      return withoutActor(subject, command.actor, command.heir)
    case 'add-diagram': {
      if (subject.diagrams.some(({ id }) => id === command.as.id)) return subject
      const isNew = ({ id }: DraftActor) => !subject.actors.some((actor) => actor.id === id)
      return {
        ...subject,
        actors: [...subject.actors, ...(command.actors ?? []).filter(isNew)],
        diagrams: [...subject.diagrams, command.as],
      }
    }
    case 'add-claim':
      return withClaim(draft, subject, command)
    case 'claim':
      return {
        ...subject,
        claims: changedIn(subject.claims, command.claim, (claim) => ({
          ...claim,
          ...command.set,
        })),
      }
    case 'add-question': {
      const { form: kind, prompt = {} } = command
      const id = newId(subject.questions, command.id, title(draft, prompt), 'question')
      if (!id) return subject
      const question = { ...emptyQuestion(id), kind, prompt }
      return { ...subject, questions: [...subject.questions, question] }
    }
    case 'question':
      return {
        ...subject,
        questions: changedIn(subject.questions, command.question, (question) => ({
          ...question,
          ...command.set,
        })),
      }
    case 'remove-question':
      return { ...subject, questions: without(subject.questions, command.question) }
    case 'add-update': {
      const { text = {} } = command
      const id = newId(subject.updates, command.id, title(draft, text), 'update')
      if (!id) return subject
      return { ...subject, updates: [...subject.updates, { ...emptyUpdate(id), text }] }
    }
    case 'update':
      return {
        ...subject,
        updates: changedIn(subject.updates, command.update, (update) => ({
          ...update,
          ...command.set,
        })),
      }
    case 'remove-update':
      return { ...subject, updates: without(subject.updates, command.update) }
    case 'cell': {
      const { [command.dimension]: _, ...others } = subject.cells
      return {
        ...subject,
        cells: command.cell ? { ...others, [command.dimension]: command.cell } : others,
      }
    }
    default:
      return command satisfies never
  }
}

interface Named {
  readonly id: string
}

/** English titles make the plainest ids. */
export const title = (draft: PackDraft, text: DraftText): string =>
  text.en?.trim() ? text.en : wordsOf(text, draft.manifest.language)

/** Null where the id that was asked for is taken. */
export function newId(
  among: readonly Named[],
  wanted: string | undefined,
  from: string,
  otherwise: string,
): string | null {
  const taken = new Set(among.map(({ id }) => id))
  if (wanted !== undefined) return taken.has(wanted) ? null : wanted
  return makeId(from, otherwise, taken)
}

export const without = <T extends Named>(list: readonly T[], id: string): readonly T[] =>
  list.some((each) => each.id === id) ? list.filter((each) => each.id !== id) : list

function withoutActor(
  subject: DraftSubject,
  actor: string,
  wanted: string | undefined,
): DraftSubject {
  const actors = without(subject.actors, actor)
  if (actors === subject.actors) return subject
  const heir = actors.find(({ id }) => id === wanted) ?? actors[0]
  const diagrams = subject.diagrams.map((diagram): DraftDiagram => {
    if (!diagram.steps.some((step) => step.actor === actor)) return diagram
    const steps = diagram.steps.map((step) =>
      step.actor === actor ? { ...step, actor: heir?.id ?? '' } : step,
    )
    return { ...diagram, steps, lanes: lanesOf(diagram.lanes, steps) }
  })
  return { ...subject, actors, diagrams }
}

function withClaim(
  draft: PackDraft,
  subject: DraftSubject,
  command: Extract<DraftCommand, { readonly kind: 'add-claim' }>,
): DraftSubject {
  // Claims are cited across a pack, so that their ids are of one kind throughout it.
  const all = draft.subjects.flatMap(({ claims }) => claims)
  const words = `${subject.id} ${title(draft, command.set.text ?? {})}`
  const id = newId(all, command.id, command.set.text ? words : '', `${subject.id}-claim`)
  if (!id) return subject
  const claims = [...subject.claims, { ...emptyClaim(id), ...command.set }]
  const grown = { ...subject, claims }
  return command.citedBy ? cite(grown, command.citedBy, id) : grown
}

const citing = <T extends { readonly claims: readonly string[] }>(thing: T, claim: string): T =>
  thing.claims.includes(claim) ? thing : { ...thing, claims: [...thing.claims, claim] }

function cite(subject: DraftSubject, by: CitedBy, claim: string): DraftSubject {
  switch (by.kind) {
    case 'step':
      return {
        ...subject,
        diagrams: changedIn(subject.diagrams, by.diagram, (diagram) => ({
          ...diagram,
          steps: changedIn(diagram.steps, by.step, (step) => citing(step, claim)),
        })),
      }
    case 'link':
      return {
        ...subject,
        diagrams: changedIn(subject.diagrams, by.diagram, (diagram) => ({
          ...diagram,
          links: diagram.links.map((link, index) =>
            index === by.link ? citing(link, claim) : link,
          ),
        })),
      }
    case 'question':
      return {
        ...subject,
        questions: changedIn(subject.questions, by.question, (each) => citing(each, claim)),
      }
    case 'update':
      return {
        ...subject,
        updates: changedIn(subject.updates, by.update, (each) => citing(each, claim)),
      }
    case 'cell': {
      const cell = subject.cells[by.dimension] ?? emptyCell()
      return { ...subject, cells: { ...subject.cells, [by.dimension]: citing(cell, claim) } }
    }
    default:
      return by satisfies never
  }
}
