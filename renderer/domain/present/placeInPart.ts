import { beginAsk } from '../lesson/beginAsk.ts'
import type { PlaceInPart } from '../lesson/show.ts'
import { branchesAt } from './framesOf.ts'
import { boundsOf, type ScriptPart } from './script.ts'

/** A part as it is first come to, from before or from behind. */
export function beginningOf(part: ScriptPart | undefined, from: 'before' | 'behind'): PlaceInPart {
  const { least, most } = boundsOf(part, {})
  const ask = part?.kind === 'question' ? beginAsk(part.question) : null
  return {
    revealed: from === 'before' ? least : most,
    choices: {},
    covered: { isOn: false, uncovered: [] },
    ask,
  }
}

/** A place within its part, whatever has become of the part since; the same object where nothing has to give. */
export function fitPlace<P extends PlaceInPart>(part: ScriptPart | undefined, place: P): P {
  const diagram = part?.kind === 'diagram' ? part.diagram : null
  const all = Object.entries(place.choices)
  const valid = all.filter(
    ([at, to]) => diagram && branchesAt(diagram, at).some(({ step }) => step === to),
  )
  const choices = valid.length === all.length ? place.choices : Object.fromEntries(valid)
  const { least, most } = boundsOf(part, choices)
  const revealed = Math.min(Math.max(place.revealed, least), most)
  // The place may have been kept when another part stood here.
  const ask = place.ask ?? beginningOf(part, 'before').ask
  return choices === place.choices && revealed === place.revealed && ask === place.ask
    ? place
    : { ...place, choices, revealed, ask }
}
