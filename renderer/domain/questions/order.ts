import type { Diagram, Step } from '../../../content/schema.ts'
import { randomFor, shuffled } from '../random.ts'
import type { Draft } from './draft.ts'
import { forcedRuns } from './forcedRuns.ts'
import { inEach } from './localized.ts'
import { aboutSteps, type Material, type Subject } from './material.ts'
import { areDistinct } from './reading.ts'
import { QUESTION_STRINGS } from './strings.ts'

/** Put the shuffled steps of a procedure back in order. */
export function orderQuestions(material: Material): readonly Draft[] {
  return material.subjects.flatMap((subject) =>
    subject.diagrams
      .filter((diagram) => diagram.nature === 'procedure')
      .flatMap((diagram) =>
        forcedRuns(diagram)
          .filter((run) => areDistinct(run.map((step) => step.title)))
          .map((run) => askForOrder(material, subject, diagram, run)),
      ),
  )
}

function askForOrder(
  material: Material,
  subject: Subject,
  diagram: Diagram,
  run: readonly Step[],
): Draft {
  const answer = run.map((step) => step.id)
  // Named by its ends, so that the name holds when other runs of the diagram come or go.
  const id = `q:order:${subject.id}/${diagram.id}/${answer[0]}/${answer.at(-1)}`
  const inside = diagram.links.filter(({ from, to }) => answer[answer.indexOf(from) + 1] === to)
  const claims = [...run, ...inside].flatMap((part) => part.claims)
  const options = run.map((step) => ({ id: step.id, text: step.title }))
  return {
    id,
    kind: 'order',
    ...aboutSteps(material, subject, diagram, run, claims),
    prompt: inEach((l) => QUESTION_STRINGS[l].putInOrder(diagram.title[l])),
    options: outOfOrder(options, id),
    answer,
    explanation: inEach((l) =>
      QUESTION_STRINGS[l].rightOrder(run.map((step) => step.title[l]).join(' → ')),
    ),
  }
}

/** Shuffled, but never into the right order. */
function outOfOrder<T>(items: readonly T[], id: string): readonly T[] {
  const result = shuffled(items, randomFor(id))
  const isRight = result.every((item, index) => item === items[index])
  return isRight ? [...result.slice(1), ...result.slice(0, 1)] : result
}
