import type { LessonPart } from '../lesson/lesson.ts'

/** What is presented, as an address names it. */
export type ShowSource =
  | { readonly kind: 'diagram'; readonly subject: string; readonly diagram: string }
  /** «subject/diagram», two to four. */
  | { readonly kind: 'flows'; readonly diagrams: readonly string[] }
  /** Empty for all. */
  | {
      readonly kind: 'table'
      readonly dimensions: readonly string[]
      readonly systems: readonly string[]
    }
  | { readonly kind: 'lesson'; readonly lesson: string }

/** The name under which windows find one another: the same source, the same presentation. */
export function showIdOf(source: ShowSource): string {
  switch (source.kind) {
    case 'diagram':
      return `${source.subject}/${source.diagram}`
    case 'flows':
      return `flows?${source.diagrams.join()}`
    case 'table':
      return `table?${source.dimensions.join()}&${source.systems.join()}`
    case 'lesson':
      return source.lesson
  }
}

/** What stands alone is presented as the one part of a lesson that nobody wrote. */
export function partsAlone(source: Exclude<ShowSource, { kind: 'lesson' }>): readonly LessonPart[] {
  const own = { id: source.kind, remarks: '' }
  switch (source.kind) {
    case 'diagram':
      return [{ ...own, ...source, step: null, stepRemarks: {} }]
    case 'flows':
    case 'table':
      return [{ ...own, ...source }]
  }
}
