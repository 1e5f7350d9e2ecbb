import type { Atlas, Diagram } from '../../../content/schema.ts'
import { findDiagram, findSubject, type Subject } from '../../data/findInAtlas.ts'
import { flowCandidates, type SystemFlow } from '../../data/flowCandidates.ts'
import { type AlignedRow, alignFlows } from '../../domain/comparison/alignFlows.ts'
import { buildComparison } from '../../domain/comparison/comparison.ts'
import { FEWEST_FLOWS, readChoice } from '../../domain/comparison/readChoice.ts'
import type {
  DiagramPart,
  FlowsPart,
  LessonPart,
  QuestionPart,
  TablePart,
  TextPart,
} from '../../domain/lesson/lesson.ts'
import type { Script, ScriptPart } from '../../domain/present/script.ts'
import { type TableFrame, tableFrames } from '../../domain/present/tableFrames.ts'

/** A part with what the atlas has for it. `missing` names what it has not, and the rest is shown. */
export type StagePart =
  | {
      readonly kind: 'diagram'
      readonly part: DiagramPart
      readonly subject: Subject
      readonly diagram: Diagram
      readonly missing: readonly string[]
    }
  | {
      readonly kind: 'flows'
      readonly part: FlowsPart
      readonly flows: readonly SystemFlow[]
      readonly rows: readonly AlignedRow[]
      readonly missing: readonly string[]
    }
  | {
      readonly kind: 'table'
      readonly part: TablePart
      readonly frames: readonly TableFrame[]
      readonly missing: readonly string[]
    }
  | { readonly kind: 'question'; readonly part: QuestionPart }
  | { readonly kind: 'text'; readonly part: TextPart }
  | { readonly kind: 'missing'; readonly part: LessonPart; readonly missing: readonly string[] }

export function stagePart(atlas: Atlas, part: LessonPart): StagePart {
  switch (part.kind) {
    case 'diagram':
      return diagramPart(atlas, part)
    case 'flows':
      return flowsPart(atlas, part)
    case 'table':
      return tablePart(atlas, part)
    case 'question':
      return { kind: 'question', part }
    case 'text':
      return { kind: 'text', part }
  }
}

function diagramPart(atlas: Atlas, part: DiagramPart): StagePart {
  const subject = findSubject(atlas, part.subject)
  const diagram = subject && findDiagram(subject, part.diagram)
  if (!subject || !diagram)
    return { kind: 'missing', part, missing: [`${part.subject}/${part.diagram}`] }
  const hasStep = part.step === null || diagram.steps.some(({ id }) => id === part.step)
  return { kind: 'diagram', part, subject, diagram, missing: hasStep ? [] : [part.step ?? ''] }
}

function flowsPart(atlas: Atlas, part: FlowsPart): StagePart {
  const { chosen, unknown } = readChoice(part.diagrams.join(), flowCandidates(atlas))
  if (chosen.length < FEWEST_FLOWS) return { kind: 'missing', part, missing: unknown }
  const roles = atlas.vocabulary.roles.map(({ id }) => id)
  return { kind: 'flows', part, flows: chosen, rows: alignFlows(chosen, roles), missing: unknown }
}

function tablePart(atlas: Atlas, part: TablePart): StagePart {
  const gone = (wanted: readonly string[], known: readonly { readonly id: string }[]) =>
    wanted.filter((id) => known.every((each) => each.id !== id))
  const dimensions = gone(part.dimensions, atlas.dimensions)
  const systems = gone(part.systems, atlas.systems)
  const missing = [...dimensions, ...systems]
  const isEmpty =
    (part.dimensions.length > 0 && dimensions.length === part.dimensions.length) ||
    (part.systems.length > 0 && systems.length === part.systems.length)
  if (isEmpty) return { kind: 'missing', part, missing }
  // Which cells there are is the same in every language.
  const comparison = buildComparison(atlas, 'ky')
  return {
    kind: 'table',
    part,
    frames: tableFrames(comparison, part.dimensions, part.systems),
    missing,
  }
}

/** What the rules of presenting have to know of the parts. */
export const scriptOf = (parts: readonly StagePart[]): Script => parts.map(scriptPart)

function scriptPart(each: StagePart): ScriptPart {
  const { id } = each.part
  switch (each.kind) {
    case 'diagram': {
      const { diagram, part, missing } = each
      return { id, kind: 'diagram', diagram, step: missing.length > 0 ? null : part.step }
    }
    case 'flows':
      return { id, kind: 'rows', count: each.rows.length }
    case 'table':
      return { id, kind: 'rows', count: each.frames.length }
    case 'question':
      return { id, kind: 'question', question: each.part.question }
    case 'text':
    case 'missing':
      return { id, kind: 'rows', count: 0 }
  }
}
