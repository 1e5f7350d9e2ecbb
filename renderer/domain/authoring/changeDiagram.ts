import { changedIn } from './changedIn.ts'
import { newId, title, without } from './changeSubject.ts'
import type { DraftCommand } from './command.ts'
import type { DraftDiagram, DraftStep, DraftSubject, PackDraft } from './draft.ts'
import { emptyLink, emptyStep } from './empty.ts'
import { lanesOf } from './lanes.ts'

export type DiagramCommand = Extract<DraftCommand, { readonly diagram: string }>

/** What is done to a diagram of a country or theme. */
export function changeDiagram(
  draft: PackDraft,
  subject: DraftSubject,
  command: DiagramCommand,
): DraftSubject {
  const diagrams =
    command.kind === 'remove-diagram'
      ? without(subject.diagrams, command.diagram)
      : changedIn(subject.diagrams, command.diagram, (diagram) =>
          within(draft, subject, diagram, command),
        )
  return diagrams === subject.diagrams ? subject : { ...subject, diagrams }
}

function within(
  draft: PackDraft,
  subject: DraftSubject,
  diagram: DraftDiagram,
  command: Exclude<DiagramCommand, { readonly kind: 'remove-diagram' }>,
): DraftDiagram {
  switch (command.kind) {
    case 'diagram': {
      const changed = { ...diagram, ...command.set }
      return { ...changed, lanes: lanesOf(changed.lanes, changed.steps) }
    }
    case 'add-step':
      return withStep(draft, subject, diagram, command)
    case 'step':
      return inLanes(diagram, (steps) =>
        changedIn(steps, command.step, (step) => ({ ...step, ...command.set })),
      )
    case 'move-step':
      return inLanes(diagram, (steps) => moved(steps, command.step, command.to))
    case 'remove-step': {
      const { step } = command
      const links = diagram.links.filter(({ from, to }) => from !== step && to !== step)
      return inLanes({ ...diagram, links }, (steps) => without(steps, step))
    }
    case 'add-link': {
      const { from, to } = command
      return canLink(diagram, from, to)
        ? { ...diagram, links: [...diagram.links, emptyLink(from, to)] }
        : diagram
    }
    case 'link': {
      const before = diagram.links[command.link]
      if (!before) return diagram
      const after = { ...before, ...command.set }
      const isElsewhere = after.from !== before.from || after.to !== before.to
      if (isElsewhere && !canLink(diagram, after.from, after.to)) return diagram
      return { ...diagram, links: diagram.links.map((link) => (link === before ? after : link)) }
    }
    case 'remove-link':
      return diagram.links[command.link]
        ? { ...diagram, links: diagram.links.filter((_, index) => index !== command.link) }
        : diagram
    default:
      return command satisfies never
  }
}

/** One way at most leads straight from a step to another, and none to itself. */
export const canLink = ({ steps, links }: DraftDiagram, from: string, to: string): boolean =>
  from !== to &&
  steps.some(({ id }) => id === from) &&
  steps.some(({ id }) => id === to) &&
  !links.some((link) => link.from === from && link.to === to)

function inLanes(
  diagram: DraftDiagram,
  change: (steps: readonly DraftStep[]) => readonly DraftStep[],
): DraftDiagram {
  const steps = change(diagram.steps)
  return { ...diagram, steps, lanes: lanesOf(diagram.lanes, steps) }
}

function moved(steps: readonly DraftStep[], id: string, to: number): readonly DraftStep[] {
  const step = steps.find((each) => each.id === id)
  if (!step) return steps
  const others = steps.filter((each) => each !== step)
  const at = Math.min(Math.max(to, 0), others.length)
  return [...others.slice(0, at), step, ...others.slice(at)]
}

/** Unless said otherwise the one who does the step before does the next one too. */
function withStep(
  draft: PackDraft,
  subject: DraftSubject,
  diagram: DraftDiagram,
  command: Extract<DraftCommand, { readonly kind: 'add-step' }>,
): DraftDiagram {
  const words = title(draft, command.title ?? {})
  const id = newId(diagram.steps, command.id, words, `step-${diagram.steps.length + 1}`)
  if (!id) return diagram
  const before = diagram.steps.findIndex((step) => step.id === command.after)
  const at = before < 0 ? diagram.steps.length : before + 1
  const neighbour = diagram.steps[before] ?? diagram.steps.at(-1)
  const step: DraftStep = {
    ...emptyStep(id),
    kind: command.stepKind ?? (diagram.steps.length === 0 ? 'start' : 'act'),
    actor: command.actor ?? neighbour?.actor ?? subject.actors[0]?.id ?? '',
    role: neighbour?.role ?? 'title',
    title: command.title ?? {},
  }
  const steps = [...diagram.steps.slice(0, at), step, ...diagram.steps.slice(at)]
  const isLinked = command.isLinked && before >= 0 && command.after !== undefined
  const links =
    isLinked && command.after ? [...diagram.links, emptyLink(command.after, id)] : diagram.links
  return { ...diagram, steps, links, lanes: lanesOf(diagram.lanes, steps) }
}
