import { createContext, useContext } from 'react'
import type { StepMarks } from './StepMark.ts'

export interface StepSelection {
  readonly selected: string | null
  /** The one step that the Tab key reaches. */
  readonly tabStop: string | null
  readonly select: (step: string) => void
  readonly marks: StepMarks
}

// A context of its own, so that choosing or marking a step redraws no position and no link.
const StepSelectionContext = createContext<StepSelection>({
  selected: null,
  tabStop: null,
  select: () => undefined,
  marks: new Map(),
})

export const StepSelectionProvider = StepSelectionContext
export const useStepSelection = (): StepSelection => useContext(StepSelectionContext)
