import styles from './DragGhost.module.css'
import type { StepDrag } from './useStepDrag.ts'

/** The title under way, beside the pointer. */
export function DragGhost({ drag, title }: { readonly drag: StepDrag; readonly title: string }) {
  return (
    <div
      className={styles.ghost}
      style={{ transform: `translate(${drag.x + 12}px, ${drag.y + 10}px)` }}
      aria-hidden="true"
    >
      {title}
    </div>
  )
}
