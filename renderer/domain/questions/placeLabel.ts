import type { Diagram, Link, LocalizedText, Step } from '../../../content/schema.ts'
import type { Draft } from './draft.ts'
import { GAP_SIGN } from './gap.ts'
import { inEach } from './localized.ts'
import { aboutSteps, type Material, type Subject } from './material.ts'
import { groupedApart, slotted } from './pairs.ts'
import { areDistinct, hintsAt, readsLike, repeats } from './reading.ts'
import { QUESTION_STRINGS } from './strings.ts'

const FEWEST_PLACES = 3
const MOST_PLACES = 5

/** Put the titles of hidden steps back where they belong. */
export function placeLabelQuestions(material: Material): readonly Draft[] {
  return material.subjects.flatMap((subject) =>
    subject.diagrams.flatMap((diagram) =>
      groupedApart(placesOf(diagram), goTogether, FEWEST_PLACES, MOST_PLACES)
        .filter((places) => areDistinct(places.map(({ around }) => around)))
        .map((places) => askForLabels(material, subject, diagram, places)),
    ),
  )
}

interface Place {
  readonly step: Step
  readonly entries: readonly Link[]
  readonly exits: readonly Link[]
  /** What stands before and after it, as one reads it without the drawing. */
  readonly around: LocalizedText
}

/** The steps whose place says what they are, but does not say it in their own words. */
function placesOf(diagram: Diagram): readonly Place[] {
  const titles = new Map(diagram.steps.map(({ id, title }) => [id, title]))
  return diagram.steps.flatMap((step) => {
    const entries = diagram.links.filter(({ from, to }) => to === step.id && from !== to)
    const exits = diagram.links.filter(({ from, to }) => from === step.id && from !== to)
    const isTold = entries.some((link) => {
      const label = link.condition ?? link.relation
      return label !== undefined && hintsAt(step.title, label)
    })
    const hasTwin = diagram.steps.some(
      (other) => other !== step && readsLike(other.title, step.title),
    )
    const around = surroundings(titles, entries, exits)
    if (isTold || hasTwin || repeats(around, step.title)) return []
    return [{ step, entries, exits, around }]
  })
}

/** More of them would not be read. */
const MOST_NEIGHBOURS = 2

function surroundings(
  titles: ReadonlyMap<string, LocalizedText>,
  entries: readonly Link[],
  exits: readonly Link[],
): LocalizedText {
  return inEach((l) => {
    const said = (id: string, label: LocalizedText | undefined) =>
      [titles.get(id)?.[l], label?.[l]].filter((part) => part !== undefined).join(' — ')
    const before = entries
      .slice(0, MOST_NEIGHBOURS)
      .map(({ from, condition, relation }) => said(from, condition ?? relation))
    const after = exits.slice(0, MOST_NEIGHBOURS).map(({ to }) => said(to, undefined))
    const parts = [before.join(' / '), GAP_SIGN, after.join(' / ')]
    return parts.filter((part) => part !== '').join(' → ')
  })
}

/** Neighbours stay in sight of each other, and of two that could change places only one is hidden. */
function goTogether(one: Place, other: Place): boolean {
  const isLinked = [...one.entries, ...one.exits].some(
    ({ from, to }) => from === other.step.id || to === other.step.id,
  )
  return !isLinked && !areAlike(one.entries, other.entries, 'from') && !bothOpen(one, other)
}

function areAlike(one: readonly Link[], other: readonly Link[], end: 'from' | 'to'): boolean {
  return one.some((link) => {
    const twin = other.find((candidate) => candidate[end] === link[end])
    if (!twin) return false
    const [label, its] = [link.condition ?? link.relation, twin.condition ?? twin.relation]
    return !label || !its || readsLike(label, its)
  })
}

const bothOpen = (one: Place, other: Place): boolean =>
  one.entries.length === 0 && other.entries.length === 0 && areAlike(one.exits, other.exits, 'to')

function askForLabels(
  material: Material,
  subject: Subject,
  diagram: Diagram,
  places: readonly Place[],
): Draft {
  const steps = places.map(({ step }) => step)
  const id = `q:place-label:${subject.id}/${diagram.id}/${steps.map((step) => step.id).join('/')}`
  const pairs = places.map(({ step, around }) => ({
    slot: { id: step.id, text: around },
    option: { id: step.id, text: step.title },
  }))
  return {
    id,
    kind: 'place-label',
    ...aboutSteps(
      material,
      subject,
      diagram,
      steps,
      steps.flatMap(({ claims }) => claims),
    ),
    ...slotted(id, pairs, (around, title) => around.replace(GAP_SIGN, `**${title}**`)),
    prompt: inEach((l) => QUESTION_STRINGS[l].placeLabels(diagram.title[l])),
  }
}
