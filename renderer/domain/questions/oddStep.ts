import type { Diagram, Step } from '../../../content/schema.ts'
import { randomFor, shuffled } from '../random.ts'
import type { Draft, DraftOption } from './draft.ts'
import { evenGroups } from './evenGroups.ts'
import { inEach } from './localized.ts'
import { aboutSteps, type Material, type Subject } from './material.ts'
import { oneRight } from './options.ts'
import { hintsAt } from './reading.ts'
import { QUESTION_STRINGS } from './strings.ts'

const BELONGING = 3

/** So many strangers are tried until one has the length of the others. */
const TRIED = 12

/** Three steps of one procedure and one of another procedure of the same country. */
export function oddSteps(material: Material): readonly Draft[] {
  return material.subjects.flatMap((subject) => {
    const procedures = subject.diagrams.filter(({ nature }) => nature === 'procedure')
    return procedures.flatMap((diagram) => {
      const strange = procedures
        .filter((other) => other !== diagram)
        .flatMap((other) => foreignSteps(diagram, other))
      return evenGroups(diagram.steps, BELONGING, BELONGING).flatMap(
        (group) => askForStranger(material, subject, diagram, group, strange) ?? [],
      )
    })
  })
}

interface ForeignStep {
  readonly step: Step
  readonly option: DraftOption
}

/** Those that nobody could place in `diagram`: no step of it is for the same, rests on the same or is called alike. */
function foreignSteps(diagram: Diagram, other: Diagram): readonly ForeignStep[] {
  const roles = new Set(diagram.steps.map(({ role }) => role))
  const claims = new Set([...diagram.steps, ...diagram.links].flatMap((part) => part.claims))
  return other.steps
    .filter(({ role }) => !roles.has(role))
    .filter((step) => !step.claims.some((claim) => claims.has(claim)))
    .filter((step) => !diagram.steps.some(({ title }) => hintsAt(title, step.title)))
    .map((step) => ({
      step,
      option: { id: `${other.id}/${step.id}`, text: step.title, why: other.title },
    }))
}

function askForStranger(
  material: Material,
  subject: Subject,
  diagram: Diagram,
  group: readonly Step[],
  strange: readonly ForeignStep[],
): Draft | null {
  const id = `q:odd-one-out:${subject.id}/${diagram.id}/${group.map((step) => step.id).join('/')}`
  if (group.some((step) => hintsAt(diagram.title, step.title))) return null
  const belonging = group.map((step): DraftOption => ({ id: step.id, text: step.title }))
  for (const odd of shuffled(strange, randomFor(id)).slice(0, TRIED)) {
    const options = oneRight(id, odd.option, [belonging])
    if (!options) continue
    const claims = [...group, odd.step].flatMap((step) => step.claims)
    return {
      id,
      kind: 'odd-one-out',
      ...aboutSteps(material, subject, diagram, group, claims),
      ...options,
      prompt: inEach((l) => QUESTION_STRINGS[l].notOfDiagram(diagram.title[l])),
      explanation: inEach(
        (l) => `${odd.option.text[l]} — ${odd.option.why?.[l]}. ${odd.step.explanation[l]}`,
      ),
    }
  }
  return null
}
