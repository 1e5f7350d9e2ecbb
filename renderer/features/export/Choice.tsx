import { SegmentedControl } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import styles from './ExportDialog.module.css'

interface Props<T extends string> {
  readonly label: string
  readonly value: T
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly onChange: (value: T) => void
  readonly hint?: ReactNode
}

/** One question of the dialog with its few possible answers side by side. */
export function Choice<T extends string>({ label, value, options, onChange, hint }: Props<T>) {
  const id = useId()
  return (
    <div className={styles.choice}>
      <span id={id} className={styles.label}>
        {label}
      </span>
      <SegmentedControl
        aria-labelledby={id}
        fullWidth
        value={value}
        data={options.map((option) => ({ ...option }))}
        onChange={(chosen) => {
          const option = options.find((each) => each.value === chosen)
          if (option) onChange(option.value)
        }}
      />
      {hint && <span className={styles.hint}>{hint}</span>}
    </div>
  )
}
