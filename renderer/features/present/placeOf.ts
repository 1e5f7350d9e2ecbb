import type { Step } from '../../../content/schema.ts'
import type { Branch } from '../../domain/diagram/navigate.ts'
import type { Show } from '../../domain/lesson/show.ts'
import { branchesAt, type Frame, framesOf } from '../../domain/present/framesOf.ts'
import type { StagePart } from './stagePart.ts'

/** Where a presentation stands in the diagram on screen; empty in any other part. */
export interface Place {
  readonly frames: readonly Frame[]
  /** The step last revealed; null before the first. */
  readonly step: string | null
  readonly next: string | null
  /** Between which the present step decides. */
  readonly branches: readonly Branch[]
}

const NOWHERE: Place = { frames: [], step: null, next: null, branches: [] }

export function placeOf(here: StagePart | undefined, show: Show): Place {
  if (here?.kind !== 'diagram') return NOWHERE
  const { diagram, part, missing } = here
  const frames = framesOf(diagram, show.choices)
  const step = frames[show.revealed - 1]?.step ?? null
  const isOneStep = part.step !== null && missing.length === 0
  return {
    frames,
    step,
    next: isOneStep ? null : (frames[show.revealed]?.step ?? null),
    branches: step === null || isOneStep ? [] : branchesAt(diagram, step),
  }
}

export const stepIn = (steps: readonly Step[], id: string | null): Step | null =>
  steps.find((step) => step.id === id) ?? null
