import { type Check, subjectsOf } from '../course.ts'
import type { Diagram } from '../schema.ts'
import type { Sheet } from '../sheet.ts'

/** Nothing in a diagram hangs in the air: no unreachable step, no dead end, no decision without a choice. */
export const checkDiagrams: Check = (course, report) => {
  for (const sheet of subjectsOf(course).flatMap((subject) => subject.diagrams)) {
    const { steps, links, nature } = sheet.data
    const exits = (id: string) => links.filter((link) => link.from === id)

    const reached = reachableSteps(sheet.data)
    steps.forEach((step, index) => {
      const at = ['steps', index]
      if (nature === 'procedure' && !reached.has(step.id))
        report(sheet, at, { code: 'step-unreached', step: step.id })
      if (
        nature === 'organisation' &&
        !links.some(({ from, to }) => from === step.id || to === step.id)
      )
        report(sheet, at, { code: 'step-unlinked', step: step.id })

      const ways = exits(step.id)
      const isEnd = step.kind === 'outcome' || step.kind === 'sanction'
      if (nature === 'procedure' && ways.length === 0 && !isEnd)
        report(sheet, at, { code: 'dead-end', step: step.id })
      if (step.kind === 'decision' && ways.length < 2)
        report(sheet, at, { code: 'decision-without-choice', step: step.id })
    })

    if (nature === 'procedure' && !steps.some((step) => step.kind === 'start'))
      report(sheet, ['steps'], { code: 'no-start' })

    const decisions = new Set(steps.filter((step) => step.kind === 'decision').map(({ id }) => id))
    links.forEach((link, index) => {
      if (decisions.has(link.from) && !link.condition)
        report(sheet, ['links', index, 'condition'], {
          code: 'way-without-condition',
          from: link.from,
          to: link.to,
        })
    })
    reportUnusedLanes(sheet, (index, actor) =>
      report(sheet, ['actors', index], { code: 'lane-empty', actor }),
    )
  }
}

function reachableSteps({ steps, links }: Diagram): ReadonlySet<string> {
  const reached = new Set(steps.filter((step) => step.kind === 'start').map(({ id }) => id))
  const waiting = [...reached]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop())
    for (const link of links)
      if (link.from === id && !reached.has(link.to)) {
        reached.add(link.to)
        waiting.push(link.to)
      }
  return reached
}

function reportUnusedLanes(
  { data }: Sheet<Diagram>,
  tell: (index: number, actor: string) => void,
): void {
  data.actors.forEach((actor, index) => {
    if (!data.steps.some((step) => step.actor === actor)) tell(index, actor)
  })
}
