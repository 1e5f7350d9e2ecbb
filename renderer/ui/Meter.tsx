import styles from './Meter.module.css'

interface Props {
  /** Between 0 and 1. */
  readonly share: number
  /** What is measured, for those who do not see the bar. */
  readonly label: string
  /** The figure in words, drawn beside the bar. */
  readonly text: string
}

/** A share as a bar and a figure. */
export function Meter({ share, label, text }: Props) {
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 100)
  return (
    <div className={styles.meter}>
      <div
        className={styles.track}
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={text}
      >
        <div className={styles.fill} style={{ width: `${percent}%` }} />
      </div>
      <span className={styles.text} aria-hidden="true">
        {text}
      </span>
    </div>
  )
}
