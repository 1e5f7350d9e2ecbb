import { useId } from 'react'
import styles from './Choice.module.css'

interface Props<Value extends string> {
  /** What is chosen between, for those who do not see it. */
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChoose: (value: Value) => void
}

/** A few words of which one is chosen: radio buttons in a row, measured and moved by nothing but styles. */
export function Choice<Value extends string>({ label, value, options, onChoose }: Props<Value>) {
  const name = useId()
  return (
    <div role="radiogroup" aria-label={label} className={styles.choice}>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  )
}
