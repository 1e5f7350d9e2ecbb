import type { RecallLevel } from '../domain/memory/recallLevel.ts'

/**
 * What a way of studying says of a step, over the one drawing: nothing here moves a step or a link.
 * - `here`: where the case stands now; `path`: behind it; `dim`: out of play.
 * - `open`: a shape waiting for its title; `right`, `wrong`: how it was answered.
 */
export type StepLook = 'here' | 'path' | 'dim' | 'open' | 'right' | 'wrong'

export interface StepMark {
  readonly look?: StepLook
  /** Wrapped lines in the place of the title; an empty list leaves the shape empty. */
  readonly lines?: readonly string[]
  /** Those lines are set in small type, having been made for a shape of another size. */
  readonly small?: boolean
  /** Shown while the pointer rests on the step: all of a text that was cut off. */
  readonly tip?: string
  /** The whole accessible name, in the place of the step's own: a hidden title must not be read out. */
  readonly label?: string
  /** Firmness of memory, drawn as colour, as the border's dashes and as a figure («73 %»). */
  readonly recall?: { readonly level: RecallLevel; readonly figure: string }
  /** The learner has written a note on it. */
  readonly hasNote?: boolean
}

export type StepMarks = ReadonlyMap<string, StepMark>

/**
 * What a way of studying says of a link. `missed`: should have been drawn and was not; `veiled`: its
 * condition is not told yet; `ahead`: that, and out of play so far.
 */
export type LinkLook = 'path' | 'dim' | 'right' | 'wrong' | 'missed' | 'veiled' | 'ahead'

/** By the link's index in the diagram. */
export type LinkMarks = ReadonlyMap<number, LinkLook>
