import type { Ask } from './ask.ts'

/** A question comes before the class: nothing counted, nothing told. */
export const beginAsk = (question: string): Ask => ({
  question,
  stage: 'asked',
  hands: {},
  called: null,
})
