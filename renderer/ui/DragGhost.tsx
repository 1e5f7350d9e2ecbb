import styles from './DragGhost.module.css'

interface Props {
  /** Where the pointer is. */
  readonly at: { readonly x: number; readonly y: number }
  readonly title: string
}

/** What is under way, beside the pointer. */
export function DragGhost({ at, title }: Props) {
  return (
    <div
      className={styles.ghost}
      style={{ transform: `translate(${at.x + 12}px, ${at.y + 10}px)` }}
      aria-hidden="true"
    >
      {title}
    </div>
  )
}
