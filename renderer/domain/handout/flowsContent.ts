import type { Atlas } from '../../../content/schema.ts'
import { alignFlows } from '../comparison/alignFlows.ts'
import type { FlowsPart } from '../lesson/lesson.ts'
import { findPlaced } from './findPlaced.ts'
import type { FlowsContent, Missing } from './handout.ts'
import type { HandoutChoices } from './handoutChoices.ts'

/** With fewer there is nothing to set side by side. */
const FEWEST = 2

/** Diagrams side by side, row by row of what their steps are for; null where too few of them are left. */
export function flowsContent(
  part: FlowsPart,
  atlas: Atlas,
  { locale }: HandoutChoices,
  miss: (what: Missing['what'], id: string) => void,
): FlowsContent | null {
  const flows = part.diagrams.flatMap((id) => {
    const [subject = '', diagram = ''] = id.split('/')
    const placed = findPlaced(atlas, subject, diagram, locale)
    if (!placed) miss('diagram', id)
    return placed ?? []
  })
  if (flows.length < FEWEST) return null

  const { roles } = atlas.vocabulary
  const rows = alignFlows(
    flows,
    roles.map(({ id }) => id),
  )
  return {
    kind: 'flows',
    head: ['', ...flows.map(({ subject, diagram }) => `${subject}: ${diagram.title[locale]}`)],
    rows: rows.map(({ role, cells }) => [
      { lines: [roles.find(({ id }) => id === role)?.name[locale] ?? role], paragraphs: '' },
      ...cells.map((steps, column) => ({
        paragraphs: '',
        lines:
          steps.length === 0
            ? null
            : steps.map(({ step, number }) => {
                const actor = flows[column]?.actors.find(({ id }) => id === step.actor)
                const who = actor ? ` (${actor.name[locale]})` : ''
                return `**${number}.** ${step.title[locale]}${who}`
              }),
      })),
    ]),
  }
}
