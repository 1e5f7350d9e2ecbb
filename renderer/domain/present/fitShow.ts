import type { Show } from '../lesson/show.ts'
import { fitPlace } from './placeInPart.ts'
import type { Script } from './script.ts'

/** A presentation within what there is to present; lesson and content may have changed since it was kept. */
export function fitShow(script: Script, show: Show): Show {
  const part = Math.min(show.part, Math.max(0, script.length - 1))
  const fitted = part === show.part ? show : { ...show, part }
  return fitPlace(script[part], fitted)
}
