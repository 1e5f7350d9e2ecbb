import type { Actor, Diagram, Step, StepKind } from '../../../content/schema.ts'
import type { Draft, DraftOption } from './draft.ts'
import { fold } from './fold.ts'
import { inAny, inEach } from './localized.ts'
import { aboutSteps, type Material, type Subject } from './material.ts'
import { oneRight } from './options.ts'
import { hasStem, stemsOf } from './stems.ts'
import { QUESTION_STRINGS } from './strings.ts'

/** Nobody acts in an outcome, and a time limit runs by itself: their lane only says whom they concern. */
const WITHOUT_ACTOR: ReadonlySet<StepKind> = new Set(['outcome', 'time-limit'])

/** Whose act a step is. */
export function whoActsQuestions(material: Material): readonly Draft[] {
  return material.subjects.flatMap((subject) =>
    subject.diagrams.flatMap((diagram) =>
      diagram.steps
        .filter((step) => !WITHOUT_ACTOR.has(step.kind))
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
  if (!actor || isNamedIn(step, actor)) return null

  const id = `q:who-acts:${subject.id}/${diagram.id}/${step.id}`
  const others = subject.actors.filter(
    (other) => !overlap(actor, other) && !isInvolved(step, other),
  )
  const isHere = (other: Actor) => diagram.actors.includes(other.id)
  const options = oneRight(id, optionOf(actor), [
    others.filter(isHere).map(optionOf),
    others.filter((other) => !isHere(other)).map(optionOf),
  ])
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

/** Whether any word of the actor's name stands in the title, in whatever form. */
function isNamedIn({ title }: Step, { name }: Actor): boolean {
  return inAny((l) => stemsOf(name[l], l).some((stem) => hasStem(fold(title[l]), stem)))
}

/** Whether the explanation speaks of this actor too, so that it may have a part in the step. */
function isInvolved({ explanation }: Step, { name }: Actor): boolean {
  return inAny((l) => stemsOf(name[l], l).every((stem) => hasStem(fold(explanation[l]), stem)))
}

/** Whether one name says all that the other says: «chamber» and «national chamber» may both be right. */
function overlap(one: Actor, other: Actor): boolean {
  return inAny((l) => {
    const [a, b] = [stemsOf(one.name[l], l), stemsOf(other.name[l], l)]
    return a.every((stem) => b.includes(stem)) || b.every((stem) => a.includes(stem))
  })
}
