import type { Ask } from './ask.ts'

/**
 * A presentation as both windows hold it: the one before the audience and the one before the instructor.
 * Plain JSON, so that it travels between windows and outlives each of them.
 */
export interface Show {
  /** Id of the lesson, or «subject/diagram» of a diagram presented alone. */
  readonly id: string
  /** Place of the part on screen among the parts. */
  readonly part: number
  /** How many steps of the diagram on screen are revealed, along the way taken; 0 for none. */
  readonly revealed: number
  /** At decisions of the diagram on screen the step that was chosen, by the step that decides. */
  readonly choices: Readonly<Record<string, string>>
  /** Titles of steps hidden from the class until asked for; steps uncovered so far. */
  readonly covered: { readonly isOn: boolean; readonly uncovered: readonly string[] }
  readonly blank: 'black' | 'white' | null
  readonly camera: 'whole' | 'follow'
  readonly tool: 'none' | 'pen' | 'spotlight' | 'laser'
  readonly ask: Ask | null
  /** Milliseconds since the epoch, UTC. */
  readonly startedAt: number
  /** Of two versions the one with the higher number stands. */
  readonly revision: number
}
