import type { ReactNode } from 'react'
import styles from './SplitView.module.css'

interface Props {
  /** What is looked at: fills the room that is left. */
  readonly children: ReactNode
  /** What is said of it, at the side; null where there is nothing to say. */
  readonly panel: ReactNode
  /** A panel that itself sets things side by side. */
  readonly isWide?: boolean
  /** Accessible name of the panel. */
  readonly panelLabel: string
}

/** A drawing, a list or a table with its explanation beside it. */
export function SplitView({ children, panel, panelLabel, isWide = false }: Props) {
  return (
    <div className={styles.split}>
      <div className={styles.main}>{children}</div>
      {panel !== null && (
        <aside className={`${styles.panel} ${isWide ? styles.wide : ''}`} aria-label={panelLabel}>
          {panel}
        </aside>
      )}
    </div>
  )
}
