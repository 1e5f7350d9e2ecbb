import { type Locale, STEP_KINDS } from '../../../content/names.ts'
import { canvasStrings } from '../../canvas/strings.ts'
import type { ViewerWords } from '../../domain/viewer/viewerPage.ts'
import { viewerStrings } from './viewerStrings.ts'

/** The words of a page that stands alone, in its one language. */
export function viewerWords(locale: Locale): ViewerWords {
  const { quiz: _, ...words } = viewerStrings[locale]
  const kinds = Object.fromEntries(
    STEP_KINDS.map((kind) => [kind, canvasStrings[locale][`kind.${kind}`]]),
  ) as ViewerWords['kinds'] // STEP_KINDS are its keys, all of them
  return { ...words, kinds }
}
