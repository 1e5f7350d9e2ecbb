import { NativeSelect } from '@mantine/core'
import { useField } from '../ItemPlace.ts'

interface Props<Value extends string> {
  /** Of the thing around it. */
  readonly field: string
  readonly label: string
  readonly value: Value | ''
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  /** What stands there while nothing is chosen; without it something always is. */
  readonly none?: string
  readonly onChange: (value: Value | '') => void
  readonly hint?: string
}

/** One of several things that have names. */
export function PickField<Value extends string>(props: Props<Value>) {
  const { field, label, value, options, none, onChange, hint } = props
  const { name, wrong } = useField(field, value !== '')
  const isKnown = value === '' || options.some((option) => option.value === value)
  const empty = none ?? (value === '' ? '—' : null)
  return (
    <div data-field={name}>
      <NativeSelect
        label={label}
        {...(hint && { description: hint })}
        value={value}
        data={[
          ...(empty === null ? [] : [{ value: '', label: empty }]),
          // A choice that is not there any more is shown as it stands in the file.
          ...(isKnown ? [] : [{ value, label: value }]),
          ...options,
        ]}
        error={wrong}
        onChange={({ currentTarget }) => {
          const picked = options.find((option) => option.value === currentTarget.value)
          onChange(picked ? picked.value : '')
        }}
      />
    </div>
  )
}
