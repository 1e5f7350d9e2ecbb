import type { SearchTarget } from '../../domain/search/entry.ts'
import { paths } from '../../state/paths.ts'

/** Where choosing an entry leads; `null` for what is done on the spot. */
export function addressOf(target: SearchTarget): string | null {
  switch (target.to) {
    case 'subject':
      return target.passage === undefined
        ? paths.subject(target.subject)
        : paths.passage(target.subject, target.passage)
    case 'diagram':
      return paths.diagram(target.subject, target.diagram, target.step)
    case 'term':
      return paths.term(target.term)
    case 'action':
      return null
  }
}
