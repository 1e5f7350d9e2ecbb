import type { Diagram, Link, LocalizedText, Step } from '../../../content/schema.ts'
import type { Draft, DraftOption } from './draft.ts'
import { exitsOf } from './flow.ts'
import { inEach } from './localized.ts'
import { aboutSteps, type Material, type Subject } from './material.ts'
import { oneRight } from './options.ts'
import { hintsAt, overlap, stemsIn } from './reading.ts'
import { ended } from './sentence.ts'
import { QUESTION_STRINGS } from './strings.ts'

/** On what condition one step leads to another. */
export function conditionQuestions(material: Material): readonly Draft[] {
  return material.subjects.flatMap((subject) =>
    subject.diagrams
      .filter(({ nature }) => nature === 'procedure')
      .flatMap((diagram) =>
        diagram.steps.flatMap((step) =>
          exitsOf(diagram, step).flatMap(
            (exit) => askForCondition(material, subject, diagram, step, exit) ?? [],
          ),
        ),
      ),
  )
}

function askForCondition(
  material: Material,
  subject: Subject,
  diagram: Diagram,
  step: Step,
  exit: Link,
): Draft | null {
  const { condition } = exit
  const next = diagram.steps.find(({ id }) => id === exit.to)
  if (!condition || !next || saysOnlyYesOrNo(condition)) return null
  // The answer may not stand in the question, nor may two ways lead to the one place.
  if (hintsAt(next.title, condition)) return null
  const exits = exitsOf(diagram, step)
  if (exits.length === 1 || exits.filter(({ to }) => to === exit.to).length > 1) return null

  const id = `q:ground:${subject.id}/${diagram.id}/${step.id}/${next.id}`
  const here = exits.filter((other) => other !== exit)
  const elsewhere = diagram.links.filter(({ from, to }) => from !== step.id && to !== next.id)
  const options = oneRight(
    id,
    { id: next.id, text: condition },
    [here.flatMap(optionOf), elsewhere.flatMap(optionOf)],
    ({ text }) => !saysOnlyYesOrNo(text) && !overlap(stemsIn(text), stemsIn(condition)),
  )
  return (
    options && {
      id,
      kind: 'ground',
      ...aboutSteps(material, subject, diagram, [step, next], [...exit.claims, ...next.claims]),
      ...options,
      prompt: inEach((l) => QUESTION_STRINGS[l].whichCondition(step.title[l], next.title[l])),
      explanation: inEach(
        (l) =>
          `${ended([step.title[l], condition[l], next.title[l]].join(' → '))} ${next.explanation[l]}`,
      ),
    }
  )
}

const optionOf = ({ from, to, condition }: Link): readonly DraftOption[] =>
  condition ? [{ id: `${from}/${to}`, text: condition }] : []

/** «Yes» and «no» answer the question that the step asks, and are no grounds that could be confused. */
function saysOnlyYesOrNo({ en }: LocalizedText): boolean {
  return /^\*{0,2}(?:yes|no)\b/iu.test(en)
}
