import type { DraftOption } from './draft.ts'
import { inEach } from './localized.ts'
import { QUESTION_STRINGS } from './strings.ts'

/** In the order that everybody expects. */
export const truthOptions = (): readonly DraftOption[] => [
  { id: 'true', text: inEach((l) => QUESTION_STRINGS[l].true) },
  { id: 'false', text: inEach((l) => QUESTION_STRINGS[l].false) },
]
