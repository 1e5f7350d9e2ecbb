import type { ShowSource } from '../../domain/present/showSource.ts'
import { paths } from '../../state/paths.ts'

/** Where one goes that ends a presentation and came from nowhere. */
export function placeBehind(source: ShowSource): string {
  switch (source.kind) {
    case 'diagram':
      return paths.diagram(source.subject, source.diagram)
    case 'flows':
      return paths.compareFlows(source.diagrams)
    case 'table':
      return paths.compare
    case 'lesson':
      return paths.lesson(source.lesson)
  }
}
