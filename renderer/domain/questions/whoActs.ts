import type { Actor, Diagram, Step, StepKind } from '../../../content/schema.ts'
import type { Draft, DraftOption } from './draft.ts'
import { inEach } from './localized.ts'
import { aboutSteps, type Material, type Subject } from './material.ts'
import { oneRight } from './options.ts'
import { hintsAt, overlap, repeats, speaksOf, stemsIn } from './reading.ts'
import { QUESTION_STRINGS } from './strings.ts'

/** In these somebody acts; the lane of the others only says whom they concern. */
export const ACTED: ReadonlySet<StepKind> = new Set(['start', 'act', 'document', 'payment'])

/** Whose act a step is. */
export function whoActsQuestions(material: Material): readonly Draft[] {
  return material.subjects.flatMap((subject) =>
    subject.diagrams.flatMap((diagram) =>
      diagram.steps
        .filter((step) => ACTED.has(step.kind))
        .flatMap((step) => askWhoActs(material, subject, diagram, step) ?? []),
    ),
  )
}

function askWhoActs(
  material: Material,
  subject: Subject,
  diagram: Diagram,
  step: Step,
): Draft | null {
  const actor = subject.actors.find(({ id }) => id === step.actor)
  if (!actor || hintsAt(step.title, actor.name) || repeats(subject.name, actor.name)) return null

  const id = `q:who-acts:${subject.id}/${diagram.id}/${step.id}`
  const isHere = (other: Actor) => diagram.actors.includes(other.id)
  const others = subject.actors.filter((other) => other !== actor)
  const options = oneRight(
    id,
    optionOf(actor),
    [others.filter(isHere).map(optionOf), others.filter((other) => !isHere(other)).map(optionOf)],
    // Of whom the explanation speaks may have a part in the step too.
    ({ text }) => !overlap(stemsIn(text), stemsIn(actor.name)) && !speaksOf(step.explanation, text),
  )
  return (
    options && {
      id,
      kind: 'who-acts',
      ...aboutSteps(material, subject, diagram, [step], step.claims),
      // The title of the diagram may name the actor; the system is enough to know where we are.
      context: subject.name,
      ...options,
      prompt: inEach((l) => QUESTION_STRINGS[l].whoActs(step.title[l])),
      explanation: inEach((l) => `${step.title[l]} — ${actor.name[l]}. ${step.explanation[l]}`),
    }
  )
}

const optionOf = ({ id, name }: Actor): DraftOption => ({ id, text: name })
