import { type Drag, useDrag } from '../../ui/useDrag.ts'

export interface DropPlace {
  readonly step: string | null
  readonly isTray: boolean
}

export type StepDrag = Drag<DropPlace>

/** Dragging between the steps of the drawing and the tray. */
export const useStepDrag = (onDrop: (id: string, place: DropPlace) => void) =>
  useDrag(placeOf, onDrop)

const placeOf = (under: Element | null): DropPlace => ({
  step: under?.closest('[data-step]')?.getAttribute('data-step') ?? null,
  isTray: under?.closest('[data-tray]') != null,
})
