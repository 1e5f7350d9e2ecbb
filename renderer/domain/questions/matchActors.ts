import type { Actor, Diagram, Step } from '../../../content/schema.ts'
import type { Draft } from './draft.ts'
import { inEach } from './localized.ts'
import { aboutSteps, type Material, type Subject } from './material.ts'
import { groupedApart, slotted } from './pairs.ts'
import { hintsAt, overlap, repeats, speaksOf, stemsIn } from './reading.ts'
import { QUESTION_STRINGS } from './strings.ts'
import { ACTED } from './whoActs.ts'

const FEWEST_PAIRS = 3
const MOST_PAIRS = 5

interface Act {
  readonly step: Step
  readonly actor: Actor
}

/** Steps of a diagram and those who act at them, each but once. */
export function matchActors(material: Material): readonly Draft[] {
  // In a theme the lanes are countries and ideas, and nobody acts.
  return material.systems.flatMap((subject) =>
    subject.diagrams.flatMap((diagram) =>
      groupedApart(actsOf(subject, diagram), areApart, FEWEST_PAIRS, MOST_PAIRS).map((acts) =>
        askForActors(material, subject, diagram, acts),
      ),
    ),
  )
}

function actsOf(subject: Subject, diagram: Diagram): readonly Act[] {
  return diagram.steps
    .filter(({ kind }) => ACTED.has(kind))
    .flatMap((step) => {
      const actor = subject.actors.find(({ id }) => id === step.actor)
      const isAskable =
        actor && !hintsAt(step.title, actor.name) && !repeats(subject.name, actor.name)
      return isAskable ? [{ step, actor }] : []
    })
}

/** Whether neither actor could be taken for the other, nor has a part in the other's step. */
function areApart(one: Act, other: Act): boolean {
  return (
    one.actor !== other.actor &&
    !overlap(stemsIn(one.actor.name), stemsIn(other.actor.name)) &&
    !speaksOf(one.step.explanation, other.actor.name) &&
    !speaksOf(other.step.explanation, one.actor.name) &&
    !hintsAt(one.step.title, other.actor.name) &&
    !hintsAt(other.step.title, one.actor.name)
  )
}

function askForActors(
  material: Material,
  subject: Subject,
  diagram: Diagram,
  acts: readonly Act[],
): Draft {
  const steps = acts.map(({ step }) => step)
  const id = `q:match:${subject.id}/${diagram.id}/${steps.map((step) => step.id).join('/')}`
  const pairs = acts.map(({ step, actor }) => ({
    slot: { id: step.id, text: step.title },
    option: { id: actor.id, text: actor.name },
  }))
  return {
    id,
    kind: 'match',
    ...aboutSteps(
      material,
      subject,
      diagram,
      steps,
      steps.flatMap(({ claims }) => claims),
    ),
    // The title of the diagram may name an actor.
    context: subject.name,
    ...slotted(id, pairs),
    prompt: inEach((l) => QUESTION_STRINGS[l].whoActsEach(subject.name[l])),
  }
}
