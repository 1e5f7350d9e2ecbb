import type {
  Atlas,
  Diagram,
  Step,
  System,
  Theme,
  VocabularyEntry,
} from '../../../content/schema.ts'
import type { Question } from '../questions/question.ts'
import type {
  DiagramPart,
  FlowsPart,
  Lesson,
  LessonPart,
  QuestionPart,
  TablePart,
  TextPart,
} from './lesson.ts'

/** Something that a part names and the content does not have (any more). */
export interface Missing {
  /** `step-remark`: a step on which the instructor wrote remarks. */
  readonly kind: 'diagram' | 'step' | 'step-remark' | 'dimension' | 'system' | 'question'
  /** As the part names it: «subject/diagram» for diagrams, otherwise the id. */
  readonly id: string
}

interface Resolved<P extends LessonPart> {
  readonly kind: P['kind']
  readonly part: P
  /** Empty where all is there. */
  readonly missing: readonly Missing[]
}

export interface ResolvedDiagram extends Resolved<DiagramPart> {
  /** Null where the diagram is missing. */
  readonly found: { readonly subject: System | Theme; readonly diagram: Diagram } | null
  /** The one step that the part is about; null for the whole, or where it is missing. */
  readonly step: Step | null
}

export interface ResolvedFlows extends Resolved<FlowsPart> {
  /** Those that are there, in the order of the part. */
  readonly flows: readonly {
    /** «subject/diagram». */
    readonly id: string
    readonly system: System
    readonly diagram: Diagram
  }[]
}

export interface ResolvedTable extends Resolved<TablePart> {
  /** Those that are there, in the order of the content; all where the part names none. */
  readonly dimensions: readonly VocabularyEntry[]
  readonly systems: readonly System[]
}

export interface ResolvedQuestion extends Resolved<QuestionPart> {
  /** Null where it is missing, or as long as the bank is on its way. */
  readonly question: Question | null
}

/** A part of a lesson and the content it names, as far as that is there. */
export type ResolvedPart =
  | ResolvedDiagram
  | ResolvedFlows
  | ResolvedTable
  | ResolvedQuestion
  | Resolved<TextPart>

/**
 * The parts of a lesson with their content, or with what is missing of it. `byId`: the question bank;
 * null as long as it is on its way: then questions are neither there nor missing.
 */
export const resolveLesson = (
  { parts }: Pick<Lesson, 'parts'>,
  atlas: Atlas,
  byId: ReadonlyMap<string, Question> | null,
): readonly ResolvedPart[] => parts.map((part) => resolvePart(part, atlas, byId))

/** One part with its content; see `resolveLesson`. */
export const resolvePart = (
  part: LessonPart,
  atlas: Atlas,
  byId: ReadonlyMap<string, Question> | null,
): ResolvedPart => {
  switch (part.kind) {
    case 'diagram':
      return resolveDiagram(part, atlas)
    case 'flows':
      return resolveFlows(part, atlas)
    case 'table':
      return resolveTable(part, atlas)
    case 'question': {
      const question = byId?.get(part.question) ?? null
      const isMissing = byId !== null && !question
      const missing = isMissing ? [{ kind: 'question' as const, id: part.question }] : []
      return { kind: 'question', part, question, missing }
    }
    case 'text':
      return { kind: 'text', part, missing: [] }
  }
}

const resolveDiagram = (part: DiagramPart, atlas: Atlas): ResolvedDiagram => {
  const subject = [...atlas.systems, ...atlas.themes].find(({ id }) => id === part.subject)
  const diagram = subject?.diagrams.find(({ id }) => id === part.diagram)
  if (!subject || !diagram) {
    const missing = [{ kind: 'diagram' as const, id: `${part.subject}/${part.diagram}` }]
    return { kind: 'diagram', part, found: null, step: null, missing }
  }
  const steps = new Map(diagram.steps.map((step) => [step.id, step]))
  const step = part.step === null ? null : (steps.get(part.step) ?? null)
  const missing: Missing[] = part.step !== null && !step ? [{ kind: 'step', id: part.step }] : []
  for (const id of Object.keys(part.stepRemarks)) {
    if (!steps.has(id)) missing.push({ kind: 'step-remark', id })
  }
  return { kind: 'diagram', part, found: { subject, diagram }, step, missing }
}

const resolveFlows = (part: FlowsPart, atlas: Atlas): ResolvedFlows => {
  const found = part.diagrams.map((id) => ({ id, flow: findFlow(atlas, id) }))
  return {
    kind: 'flows',
    part,
    flows: found.flatMap(({ flow }) => flow ?? []),
    missing: found.flatMap(({ id, flow }) => (flow ? [] : { kind: 'diagram', id })),
  }
}

const findFlow = (atlas: Atlas, id: string): ResolvedFlows['flows'][number] | null => {
  const [subject, name, ...rest] = id.split('/')
  const system = atlas.systems.find((each) => each.id === subject)
  const diagram = rest.length === 0 && system?.diagrams.find((each) => each.id === name)
  return system && diagram ? { id, system, diagram } : null
}

const resolveTable = (part: TablePart, atlas: Atlas): ResolvedTable => {
  const dimensions = chosen(part.dimensions, atlas.dimensions)
  const systems = chosen(part.systems, atlas.systems)
  return {
    kind: 'table',
    part,
    dimensions: dimensions.found,
    systems: systems.found,
    missing: [
      ...dimensions.missing.map((id) => ({ kind: 'dimension' as const, id })),
      ...systems.missing.map((id) => ({ kind: 'system' as const, id })),
    ],
  }
}

const chosen = <Entry extends { readonly id: string }>(
  ids: readonly string[],
  all: readonly Entry[],
): { readonly found: readonly Entry[]; readonly missing: readonly string[] } => {
  if (ids.length === 0) return { found: all, missing: [] }
  const wanted = new Set(ids)
  const known = new Set(all.map(({ id }) => id))
  return {
    found: all.filter(({ id }) => wanted.has(id)),
    missing: [...wanted].filter((id) => !known.has(id)),
  }
}
