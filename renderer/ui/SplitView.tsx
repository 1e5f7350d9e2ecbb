import type { ReactNode } from 'react'
import styles from './SplitView.module.css'

interface Props {
  /** What is looked at: fills the room that is left. */
  readonly children: ReactNode
  /** What is said of it, at the side. */
  readonly panel: ReactNode
  /** Accessible name of the panel. */
  readonly panelLabel: string
}

/** A drawing, a list or a table with its explanation beside it. */
export function SplitView({ children, panel, panelLabel }: Props) {
  return (
    <div className={styles.split}>
      <div className={styles.main}>{children}</div>
      <aside className={styles.panel} aria-label={panelLabel}>
        {panel}
      </aside>
    </div>
  )
}
