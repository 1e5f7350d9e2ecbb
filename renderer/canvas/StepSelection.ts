import { createContext, useContext } from 'react'

export interface StepSelection {
  readonly selected: string | null
  /** The one step that the Tab key reaches. */
  readonly tabStop: string | null
  readonly select: (step: string) => void
}

// A context of its own, so that choosing a step redraws no position and no link.
const StepSelectionContext = createContext<StepSelection>({
  selected: null,
  tabStop: null,
  select: () => undefined,
})

export const StepSelectionProvider = StepSelectionContext
export const useStepSelection = (): StepSelection => useContext(StepSelectionContext)
