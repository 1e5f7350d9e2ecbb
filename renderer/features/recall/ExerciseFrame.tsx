import type { KeyboardEvent, PointerEvent, ReactNode, RefObject } from 'react'
import { DragGhost } from '../../ui/DragGhost.tsx'
import { SplitView } from '../../ui/SplitView.tsx'

import styles from './Exercise.module.css'
import type { StepDrag } from './useStepDrag.ts'

interface Props {
  readonly frame: RefObject<HTMLDivElement | null>
  readonly panel: ReactNode
  readonly panelLabel: string
  /** The drawing. */
  readonly children: ReactNode
  /** What was just done, for screen readers. */
  readonly said: string
  readonly drag: StepDrag | null
  readonly titleOf: (step: string) => string
  /** A step of the drawing was pressed and may be dragged away. */
  readonly onGrabStep: (event: PointerEvent, step: string) => void
  readonly onKeyDown?: (event: KeyboardEvent) => void
}

/** A drawing to work on with its tray beside it: whatever is dragged flies over both. */
export function ExerciseFrame(props: Props) {
  const { frame, panel, panelLabel, children, said, drag, titleOf, onGrabStep, onKeyDown } = props
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys pressed on anything in it bubble up to it
    <div ref={frame} className={styles.frame} onKeyDown={onKeyDown}>
      <SplitView panelLabel={panelLabel} panel={panel}>
        <div
          className={styles.drawing}
          onPointerDown={(event) => {
            const step = (event.target as Element).closest('[data-step]')?.getAttribute('data-step')
            if (step) onGrabStep(event, step)
          }}
        >
          {children}
        </div>
      </SplitView>
      <p role="status" className={styles.spoken}>
        {said}
      </p>
      {drag && <DragGhost at={drag} title={titleOf(drag.id)} />}
    </div>
  )
}
