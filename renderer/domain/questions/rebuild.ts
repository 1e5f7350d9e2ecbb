import type { Diagram, Link, LocalizedText, Step } from '../../../content/schema.ts'
import { connectedGroups } from './connectedGroups.ts'
import type { Draft } from './draft.ts'
import { exitsOf } from './flow.ts'
import { inEach } from './localized.ts'
import { aboutSteps, type Material, type Subject } from './material.ts'
import { slotted } from './pairs.ts'
import { hintsAt, readsLike } from './reading.ts'
import { QUESTION_STRINGS } from './strings.ts'

/** With fewer there is nothing to choose from. */
const FEWEST_ENDS = 3
const MOST_EXITS = 6

/** Build a piece of a procedure with its branches from shuffled steps: where does each way lead? */
export function rebuildQuestions(material: Material): readonly Draft[] {
  return material.subjects.flatMap((subject) =>
    subject.diagrams
      .filter(({ nature }) => nature === 'procedure')
      .flatMap((diagram) =>
        connectedGroups(waysOf(diagram), goTogether, MOST_EXITS)
          // A straight line is put in order: another kind of question.
          .filter((ways) => endsOf(ways).size >= FEWEST_ENDS && isMoreThanLine(ways))
          .map((ways) => askToRebuild(material, subject, diagram, ways)),
      ),
  )
}

interface Way {
  readonly link: Link
  readonly from: Step
  readonly to: Step
  /** Where else one gets from its beginning, without a condition or on the same one. */
  readonly rivals: ReadonlySet<string>
}

/** The ways out of steps whose condition does not name where they lead. */
function waysOf(diagram: Diagram): readonly Way[] {
  const steps = new Map(diagram.steps.map((step) => [step.id, step]))
  return diagram.steps.flatMap((from) =>
    exitsOf(diagram, from).flatMap((link, index, exits) => {
      const to = steps.get(link.to)
      if (!to || to === from || (link.condition && hintsAt(to.title, link.condition))) return []
      // Two conditions may lead from one step to one other: the first stands for both.
      if (exits.findIndex((other) => other.to === link.to) < index) return []
      const rivals = exits.filter((other) => other !== link && mayBeTaken(other, link.condition))
      return [{ link, from, to, rivals: new Set(rivals.map((other) => other.to)) }]
    }),
  )
}

const mayBeTaken = ({ condition }: Link, asked: LocalizedText | undefined): boolean =>
  !condition || !asked || readsLike(condition, asked)

/** Whether each of the two has one answer among what they lead to; that may be one and the same. */
function goTogether(one: Way, other: Way): boolean {
  const isSameSlot =
    readsLike(one.from.title, other.from.title) && mayBeTaken(one.link, other.link.condition)
  return (
    !isSameSlot &&
    (one.to === other.to || !readsLike(one.to.title, other.to.title)) &&
    !one.rivals.has(other.to.id) &&
    !other.rivals.has(one.to.id)
  )
}

const endsOf = (ways: readonly Way[]): ReadonlySet<Step> => new Set(ways.map(({ to }) => to))

const isMoreThanLine = (ways: readonly Way[]): boolean =>
  new Set(ways.map(({ from }) => from)).size < ways.length || endsOf(ways).size < ways.length

function askToRebuild(
  material: Material,
  subject: Subject,
  diagram: Diagram,
  ways: readonly Way[],
): Draft {
  const steps = [...new Set(ways.flatMap(({ from, to }) => [from, to]))]
  const claims = [...ways.map(({ link }) => link), ...steps].flatMap((part) => part.claims)
  const names = ways.map(({ from, to }) => `${from.id}>${to.id}`)
  const id = `q:rebuild:${subject.id}/${diagram.id}/${names.join('/')}`
  const pairs = ways.map((way, index) => ({
    slot: { id: names[index] ?? way.to.id, text: inEach((l) => beginning(way, l)) },
    option: { id: way.to.id, text: way.to.title },
  }))
  return {
    id,
    kind: 'rebuild',
    ...aboutSteps(material, subject, diagram, steps, claims),
    ...slotted(id, pairs, (start, end) => `${start} ${end}`),
    prompt: inEach((l) => QUESTION_STRINGS[l].rebuild(diagram.title[l])),
  }
}

/** «Does the ministry agree? yes →». */
function beginning({ from, link }: Way, locale: 'ky' | 'ru' | 'en'): string {
  const title = from.title[locale]
  if (!link.condition) return `${title} →`
  return `${title}${/[?!.]$/u.test(title) ? '' : ' —'} ${link.condition[locale]} →`
}
