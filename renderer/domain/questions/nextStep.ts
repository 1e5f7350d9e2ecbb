import type { Diagram, Link, LocalizedText, Step } from '../../../content/schema.ts'
import type { Draft, DraftOption } from './draft.ts'
import { concurrency, exitsOf } from './flow.ts'
import { inEach } from './localized.ts'
import { aboutSteps, type Material, type Subject } from './material.ts'
import { oneRight } from './options.ts'
import { areDistinct, hintsAt, readsLike, repeats } from './reading.ts'
import { ended } from './sentence.ts'
import { QUESTION_STRINGS } from './strings.ts'

/** What follows a step of a procedure, where the diagram leaves one answer only. */
export function nextStepQuestions(material: Material): readonly Draft[] {
  return material.subjects.flatMap((subject) =>
    procedures(subject).flatMap((diagram) => {
      const mayCoincide = concurrency(diagram)
      return diagram.steps.flatMap((step) =>
        clearExits(diagram, step).flatMap(
          (exit) => askForNext({ material, subject, diagram, mayCoincide, step, exit }) ?? [],
        ),
      )
    }),
  )
}

const procedures = (subject: Subject): readonly Diagram[] =>
  subject.diagrams.filter((diagram) => diagram.nature === 'procedure')

/** The exits that a question can single out: the only one, or each by its own condition. */
function clearExits(diagram: Diagram, step: Step): readonly Link[] {
  const exits = exitsOf(diagram, step)
  if (exits.length === 1) return exits
  const conditions = exits.flatMap(({ condition }) => condition ?? [])
  if (conditions.length < exits.length || !areDistinct(conditions)) return []
  // Two conditions may lead to one step: the first stands for both.
  return exits.filter((exit, index) => exits.findIndex(({ to }) => to === exit.to) === index)
}

interface Asked {
  readonly material: Material
  readonly subject: Subject
  readonly diagram: Diagram
  readonly mayCoincide: (one: Step, other: Step) => boolean
  readonly step: Step
  readonly exit: Link
}

function askForNext(asked: Asked): Draft | null {
  const { material, subject, diagram, step, exit } = asked
  const next = diagram.steps.find(({ id }) => id === exit.to)
  if (!next || givesAway(step, exit, next)) return null

  const isOnly = exitsOf(diagram, step).length === 1
  const id = `q:next-step:${subject.id}/${diagram.id}/${step.id}${isOnly ? '' : `/${next.id}`}`
  const options = oneRight(
    id,
    optionOf(next),
    [wrongHere(asked, next), wrongElsewhere(asked, next)],
    ({ text }) => !readsLike(text, step.title),
  )
  return (
    options && {
      id,
      kind: 'next-step',
      ...aboutSteps(material, subject, diagram, [step, next], [...exit.claims, ...next.claims]),
      ...options,
      prompt: promptFor(step, exit),
      explanation: inEach((l) => {
        const way = [step.title[l], ...(exit.condition ? [exit.condition[l]] : []), next.title[l]]
        return `${ended(way.join(' → '))} ${next.explanation[l]}`
      }),
    }
  )
}

function promptFor({ title }: Step, { condition }: Link): LocalizedText {
  return inEach((l) => {
    const { whatNext, whatNextIf } = QUESTION_STRINGS[l]
    return condition ? whatNextIf(title[l], condition[l]) : whatNext(title[l])
  })
}

/** Whether the step is named before it is asked for, or the condition shares a word with it. */
function givesAway(step: Step, { condition }: Link, next: Step): boolean {
  if (repeats(step.title, next.title)) return true
  return condition !== undefined && hintsAt(next.title, condition)
}

const optionOf = (step: Step): DraftOption => ({ id: step.id, text: step.title })

/** Steps of the same diagram that cannot be argued to follow. */
function wrongHere({ diagram, mayCoincide, step }: Asked, next: Step): readonly DraftOption[] {
  const following = exitsOf(diagram, step).map(({ to }) => to)
  // A decision is passed at once: what comes after it may seem to come next.
  const soonAfter = next.kind === 'decision' ? exitsOf(diagram, next).map(({ to }) => to) : []
  const arguable = new Set([step.id, ...following, ...soonAfter])
  return diagram.steps
    .filter(({ id, kind }) => kind !== 'start' && !arguable.has(id))
    .filter((other) => !mayCoincide(other, step))
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
