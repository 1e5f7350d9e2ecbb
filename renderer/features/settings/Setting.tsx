import { type ReactNode, useId } from 'react'
import styles from './SettingsScreen.module.css'

interface Props {
  readonly label: string
  readonly hint?: string
  readonly children: (labelId: string) => ReactNode
}

/** One line of the settings: what is chosen, and the means of choosing it. */
export function Setting({ label, hint, children }: Props) {
  const id = useId()
  return (
    <div className={styles.setting}>
      <div className={styles.label}>
        <span id={id}>{label}</span>
        {hint && <p>{hint}</p>}
      </div>
      {children(id)}
    </div>
  )
}
