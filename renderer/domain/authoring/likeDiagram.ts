import type { Actor, Diagram } from '../../../content/schema.ts'
import type { DraftActor, DraftDiagram } from './draft.ts'
import { emptyDiagram, emptyLink, emptyStep } from './empty.ts'

export interface Likeness {
  readonly diagram: DraftDiagram
  /** Those of its actors for whom there was nobody here. */
  readonly actors: readonly DraftActor[]
}

/**
 * A diagram with the steps, ways and titles of another country's. What those rest on stays behind: it is
 * another law. An actor of the same id stands for theirs, else one of the same kind if there is just one.
 */
export function likeDiagram(
  model: Diagram,
  theirs: readonly Actor[],
  ours: readonly DraftActor[],
  as: { readonly id: string; readonly order: number },
): Likeness {
  const standIn = new Map<string, string>()
  const added: DraftActor[] = []
  for (const id of model.actors) {
    const actor = theirs.find((each) => each.id === id)
    const kin = ours.filter(({ kind }) => kind === actor?.kind && kind !== 'other')
    const free = kin.filter((each) => ![...standIn.values()].includes(each.id))
    const match = ours.find((each) => each.id === id) ?? (kin.length === 1 ? free[0] : undefined)
    if (!match && actor) added.push({ id, kind: actor.kind, name: actor.name })
    standIn.set(id, match?.id ?? id)
  }
  const laneOf = (id: string): string => standIn.get(id) ?? id
  return {
    actors: added,
    diagram: {
      ...emptyDiagram(as.id, as.order),
      nature: model.nature,
      title: model.title,
      question: model.question,
      lanes: [...new Set(model.actors.map(laneOf))],
      steps: model.steps.map(({ id, kind, actor, role, title }) => ({
        ...emptyStep(id),
        kind,
        actor: laneOf(actor),
        role,
        title,
      })),
      links: model.links.map(({ from, to, condition, relation }) => ({
        ...emptyLink(from, to),
        condition: condition ?? {},
        relation: relation ?? {},
      })),
    },
  }
}
