import type { Locale } from '../../../../content/schema.ts'
import { findActor } from '../../../data/findInAtlas.ts'
import type { SystemFlow } from '../../../data/flowCandidates.ts'
import type { AlignedRow } from '../../../domain/comparison/alignFlows.ts'
import type { FlowsInput } from '../../../domain/comparison/flowsDrawing.ts'

/** What the drawing says besides the diagrams' own texts. */
interface Words {
  readonly roleName: (role: string) => string
  readonly detail: (row: AlignedRow) => string
  readonly absent: string
}

/** Aligned diagrams as what is to be drawn, in one language. */
export const toFlowsInput = (
  flows: readonly SystemFlow[],
  rows: readonly AlignedRow[],
  locale: Locale,
  words: Words,
): FlowsInput => ({
  columns: flows.map(({ id, diagram }) => ({
    id,
    title: diagram.title[locale],
    links: diagram.links.map(({ from, to, condition, relation }) => ({
      from,
      to,
      label: (condition ?? relation)?.[locale],
    })),
  })),
  rows: rows.map((row) => ({
    role: row.role,
    name: words.roleName(row.role),
    detail: words.detail(row),
    cells: row.cells.map((steps, column) =>
      steps.map(({ step, number }) => {
        const flow = flows[column]
        const actor = flow ? findActor(flow.system, step.actor) : null
        return {
          id: step.id,
          number,
          kind: step.kind,
          title: step.title[locale],
          actor: actor?.name[locale] ?? '',
        }
      }),
    ),
  })),
  absent: words.absent,
})
