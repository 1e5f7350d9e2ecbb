import type { Locale } from '../../../content/schema.ts'
import type { Ask } from './ask.ts'
import type { Stroke } from './ink.ts'

/**
 * A presentation as both windows hold it: the one before the audience and the one before the instructor.
 * Plain JSON, so that it travels between windows and outlives each of them.
 */
export interface Show extends PlaceInPart {
  /** Id of the lesson, «subject/diagram» of a diagram presented alone, or the query of a comparison. */
  readonly id: string
  /** Place of the part on screen among the parts. */
  readonly part: number
  /** Where parts were left, by their ids: whoever comes back finds them so. */
  readonly left: Readonly<Record<string, PlaceInPart>>
  readonly blank: 'black' | 'white' | null
  readonly camera: 'whole' | 'follow'
  readonly tool: 'none' | 'pen' | 'spotlight' | 'laser'
  /** Of the pen. */
  readonly colour: Stroke['colour']
  /** How the audience sees it, whatever the instructor's own choice is. */
  readonly theme: 'light' | 'dark' | 'projector'
  readonly locale: Locale
  /** Milliseconds since the epoch, UTC. */
  readonly startedAt: number
  /** Of two versions the one with the higher number stands. */
  readonly revision: number
}

/** How far one part has come. */
export interface PlaceInPart {
  /** How many steps of the diagram on screen are revealed, along the way taken; 0 for none. Of a comparison its rows. */
  readonly revealed: number
  /** At decisions of the diagram on screen the step that was chosen, by the step that decides. */
  readonly choices: Readonly<Record<string, string>>
  /** Titles of steps hidden from the class until asked for; steps uncovered so far. */
  readonly covered: { readonly isOn: boolean; readonly uncovered: readonly string[] }
  readonly ask: Ask | null
}
