import type { Atlas, Claim } from '../../../content/schema.ts'
import { listParagraphs, paragraphsOf, referencesOf } from '../drawing/citationsOf.ts'
import type { DiagramPart } from '../lesson/lesson.ts'
import { findPlaced } from './findPlaced.ts'
import type { DiagramContent, HandoutStep, Missing, PlacedDiagram } from './handout.ts'
import type { HandoutChoices } from './handoutChoices.ts'

/** A diagram of a lesson with what it explains; null where it is gone. What is gone is told to `miss`. */
export function diagramContent(
  part: DiagramPart,
  atlas: Atlas,
  choices: HandoutChoices,
  miss: (what: Missing['what'], id: string) => void,
): DiagramContent | null {
  const placed = findPlaced(atlas, part.subject, part.diagram, choices.locale)
  if (!placed) {
    miss('diagram', `${part.subject}/${part.diagram}`)
    return null
  }
  const ids = placed.diagram.steps.map(({ id }) => id)
  const named = [...(part.step === null ? [] : [part.step]), ...Object.keys(part.stepRemarks)]
  for (const id of new Set(named)) if (!ids.includes(id)) miss('step', id)

  const step = part.step !== null && ids.includes(part.step) ? part.step : null
  const shown = step === null ? ids : ids.slice(0, ids.indexOf(step) + 1)
  const describe = createDescribe(placed, part, atlas, choices)
  return { kind: 'diagram', placed, step, steps: shown.flatMap(describe) }
}

function createDescribe(
  { diagram, actors }: PlacedDiagram,
  part: DiagramPart,
  { systems, themes }: Atlas,
  { locale, remarks }: HandoutChoices,
): (id: string) => readonly HandoutStep[] {
  const claims = new Map<string, Claim>(
    [...systems, ...themes].flatMap((subject) => subject.claims).map((claim) => [claim.id, claim]),
  )
  return (id) =>
    diagram.steps.flatMap((step, index) => {
      if (step.id !== id) return []
      return {
        id,
        number: index + 1,
        kind: step.kind,
        title: step.title[locale],
        actor: actors.find((actor) => actor.id === step.actor)?.name[locale] ?? '',
        explanation: step.explanation[locale],
        paragraphs: listParagraphs(paragraphsOf(diagram, id, claims)),
        references: referencesOf(diagram, id, claims, locale),
        remarks: (remarks && part.stepRemarks[id]) || null,
      }
    })
}
