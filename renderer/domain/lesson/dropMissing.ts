import type { LessonPart } from './lesson.ts'
import type { Missing, ResolvedPart } from './resolveLesson.ts'

/**
 * A part without what is missing in it; null where nothing would be left to show. A single step that is
 * gone leaves its whole diagram.
 */
export const dropMissing = ({ part, missing }: ResolvedPart): LessonPart | null => {
  const isMissing = (kind: Missing['kind'], id: string): boolean =>
    missing.some((each) => each.kind === kind && each.id === id)
  switch (part.kind) {
    case 'diagram': {
      if (missing.some(({ kind }) => kind === 'diagram')) return null
      const remarks = Object.entries(part.stepRemarks)
      return {
        ...part,
        step: part.step !== null && isMissing('step', part.step) ? null : part.step,
        stepRemarks: Object.fromEntries(remarks.filter(([id]) => !isMissing('step-remark', id))),
      }
    }
    case 'flows': {
      const diagrams = part.diagrams.filter((id) => !isMissing('diagram', id))
      const isEmptied = diagrams.length === 0 && part.diagrams.length > 0
      return isEmptied ? null : { ...part, diagrams }
    }
    case 'table': {
      const dimensions = part.dimensions.filter((id) => !isMissing('dimension', id))
      const systems = part.systems.filter((id) => !isMissing('system', id))
      // None would read as all.
      const isEmptied =
        (dimensions.length === 0 && part.dimensions.length > 0) ||
        (systems.length === 0 && part.systems.length > 0)
      return isEmptied ? null : { ...part, dimensions, systems }
    }
    case 'question':
      return isMissing('question', part.question) ? null : part
    case 'text':
      return part
  }
}
