import type { Show } from '../lesson/show.ts'
import { beginningOf } from './placeInPart.ts'
import type { Script } from './script.ts'

/** A presentation before its first step. Its revision outdoes that of an earlier one under the same id. */
export const beginShow = (
  script: Script,
  given: Pick<Show, 'id' | 'locale' | 'startedAt' | 'revision'>,
): Show => ({
  ...given,
  ...beginningOf(script[0], 'before'),
  part: 0,
  left: {},
  blank: null,
  camera: 'follow',
  tool: 'none',
  colour: 'vermilion',
  theme: 'projector',
})
