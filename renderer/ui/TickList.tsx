import styles from './TickList.module.css'

interface Props<Value extends string> {
  readonly legend: string
  readonly items: readonly { readonly value: Value; readonly label: string }[]
  readonly chosen: readonly Value[]
  readonly onChange: (chosen: readonly Value[]) => void
}

/** Several of a list, each with a box to tick. */
export function TickList<Value extends string>({ legend, items, chosen, onChange }: Props<Value>) {
  return (
    <fieldset className={styles.list}>
      <legend>{legend}</legend>
      {items.map(({ value, label }) => (
        <label key={value} className={styles.item}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) =>
              onChange(
                event.currentTarget.checked
                  ? [...chosen, value]
                  : chosen.filter((other) => other !== value),
              )
            }
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
