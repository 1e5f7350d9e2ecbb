import type { Diagram, Link, LocalizedText, Step } from '../../../content/schema.ts'
import type { Draft, DraftOption } from './draft.ts'
import { fold, mentions } from './fold.ts'
import { inAny, inEach } from './localized.ts'
import { aboutSteps, type Material, type Subject } from './material.ts'
import { oneRight, readsLike } from './options.ts'
import { QUESTION_STRINGS } from './strings.ts'

/** What follows a step of a procedure, where the diagram leaves one answer only. */
export function nextStepQuestions(material: Material): readonly Draft[] {
  return material.subjects.flatMap((subject) =>
    procedures(subject).flatMap((diagram) =>
      diagram.steps.flatMap((step) =>
        clearExits(diagram, step).flatMap(
          (exit) => askForNext({ material, subject, diagram, step, exit }) ?? [],
        ),
      ),
    ),
  )
}

const procedures = (subject: Subject): readonly Diagram[] =>
  subject.diagrams.filter((diagram) => diagram.nature === 'procedure')

const exitsOf = (diagram: Diagram, step: Step): readonly Link[] =>
  diagram.links.filter((link) => link.from === step.id)

/** The exits that are told apart by the question: a single one, or all of them by their conditions. */
function clearExits(diagram: Diagram, step: Step): readonly Link[] {
  const exits = exitsOf(diagram, step)
  const clear = exits.every(
    (exit) =>
      exits.length === 1 || (exit.condition && isAlone(exit.condition, conditionsOf(exits, exit))),
  )
  // Two conditions may lead to one step: the first of them stands for both.
  return clear
    ? exits.filter((exit, index) => exits.findIndex(({ to }) => to === exit.to) === index)
    : []
}

const conditionsOf = (exits: readonly Link[], but: Link): readonly LocalizedText[] =>
  exits.flatMap((exit) => (exit !== but && exit.condition) || [])

const isAlone = (text: LocalizedText, others: readonly LocalizedText[]): boolean =>
  !others.some((other) => readsLike(text, other))

interface Asked {
  readonly material: Material
  readonly subject: Subject
  readonly diagram: Diagram
  readonly step: Step
  readonly exit: Link
}

function askForNext(asked: Asked): Draft | null {
  const { material, subject, diagram, step, exit } = asked
  const { condition } = exit
  const next = diagram.steps.find(({ id }) => id === exit.to)
  if (!next) return null

  const prompt = inEach((l) =>
    condition
      ? QUESTION_STRINGS[l].whatNextIf(step.title[l], condition[l])
      : QUESTION_STRINGS[l].whatNext(step.title[l]),
  )
  if (inAny((l) => mentions(fold(prompt[l]), fold(next.title[l])))) return null

  const where = `${subject.id}/${diagram.id}/${step.id}`
  const id = exitsOf(diagram, step).length === 1 ? where : `${where}/${next.id}`
  const options = oneRight(`q:next-step:${id}`, optionOf(next), [
    wrongHere(asked, next),
    wrongElsewhere(asked, next),
  ])
  return (
    options && {
      id: `q:next-step:${id}`,
      kind: 'next-step',
      ...aboutSteps(material, subject, diagram, [step, next], [...exit.claims, ...next.claims]),
      ...options,
      prompt,
      explanation: inEach((l) => {
        const way = [step.title[l], ...(condition ? [condition[l]] : []), next.title[l]]
        return `${way.join(' → ')}. ${next.explanation[l]}`
      }),
    }
  )
}

const optionOf = (step: Step): DraftOption => ({ id: step.id, text: step.title })

/** Steps of the same diagram that do not follow, not even by way of a decision that is passed at once. */
function wrongHere({ diagram, step }: Asked, next: Step): readonly DraftOption[] {
  const following = exitsOf(diagram, step).map(({ to }) => to)
  const afterDecision = next.kind === 'decision' ? exitsOf(diagram, next).map(({ to }) => to) : []
  const arguable = new Set([step.id, ...following, ...afterDecision])
  return diagram.steps
    .filter(
      ({ id, kind, title }) =>
        kind !== 'start' && !arguable.has(id) && !readsLike(title, step.title),
    )
    .map(optionOf)
}

/** Steps of the system's other procedures, without those that may be the right one under another name. */
function wrongElsewhere({ subject, diagram, exit }: Asked, next: Step): readonly DraftOption[] {
  const claims = new Set([...exit.claims, ...next.claims])
  return procedures(subject)
    .filter((other) => other !== diagram)
    .flatMap((other) =>
      other.steps
        .filter(({ kind, role }) => kind !== 'start' && role !== next.role)
        .filter((step) => !step.claims.some((claim) => claims.has(claim)))
        .map((step) => ({ id: `${other.id}/${step.id}`, text: step.title })),
    )
}
