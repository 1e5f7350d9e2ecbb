import type { Diagram, Locale, StepKind } from '../../../content/schema.ts'
import { at } from './at.ts'
import { findBackLinks } from './findBackLinks.ts'

/** A way out of a step, as the text twin of a drawn link. */
export interface OutlineExit {
  /** Index of the link in the diagram. */
  readonly link: number
  /** When this way is taken, or what the first does to the second; where the content says so. */
  readonly condition?: string
  readonly to: string
  /** Number of the step that it leads to. */
  readonly toNumber: number
  readonly toTitle: string
  /** Leads back to where the case has been before. */
  readonly isBack: boolean
}

export interface OutlineItem {
  readonly step: string
  /** From 1, in authored order: the same as in the drawing. */
  readonly number: number
  readonly kind: StepKind
  readonly title: string
  /** Id of the lane. Names of actors stand in the system or theme that owns the diagram. */
  readonly actor: string
  readonly exits: readonly OutlineExit[]
}

/**
 * The text twin of a diagram: its steps in authored order, each with its ways out; every link
 * appears exactly once, under the step it leaves. Throws RangeError where a link names no step.
 */
export function outlineDiagram(diagram: Diagram, locale: Locale): readonly OutlineItem[] {
  const numbers = new Map(diagram.steps.map(({ id }, index) => [id, index]))
  const indexOf = (id: string): number => {
    const index = numbers.get(id)
    if (index === undefined) throw new RangeError(`no step is called ${id}`)
    return index
  }
  const links = diagram.links.map(({ from, to }) => ({ from: indexOf(from), to: indexOf(to) }))
  const isBack = findBackLinks(diagram.steps.length, links)
  const exits: OutlineExit[][] = diagram.steps.map(() => [])
  diagram.links.forEach(({ to, condition, relation }, link) => {
    const ends = at(links, link)
    const said = (condition ?? relation)?.[locale]
    at(exits, ends.from).push({
      link,
      ...(said === undefined ? {} : { condition: said }),
      to,
      toNumber: ends.to + 1,
      toTitle: at(diagram.steps, ends.to).title[locale],
      isBack: at(isBack, link),
    })
  })
  return diagram.steps.map(({ id, kind, title, actor }, index) => ({
    step: id,
    number: index + 1,
    kind,
    title: title[locale],
    actor,
    exits: at(exits, index),
  }))
}
