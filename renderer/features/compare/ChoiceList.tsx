import { Button, Popover } from '@mantine/core'
import { ChevronDown } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import styles from './ChoiceList.module.css'

interface Props {
  readonly label: string
  readonly options: readonly { readonly id: string; readonly name: string }[]
  /** Ids chosen; `null` for all. */
  readonly chosen: readonly string[] | null
  readonly onChange: (chosen: readonly string[] | null) => void
}

/** Any of several things, behind a button that says how many of them are chosen. */
export function ChoiceList({ label, options, chosen, onChange }: Props) {
  const { t } = useTranslation('compare')
  const isChosen = (id: string) => chosen?.includes(id) ?? true
  const ids = options.map(({ id }) => id)
  const count = ids.filter(isChosen).length

  const toggle = (id: string): void => {
    const next = ids.filter((each) => isChosen(each) !== (each === id))
    onChange(next.length === ids.length ? null : next)
  }
  return (
    <Popover shadow="md" position="bottom-start" withRoles trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="default"
          size="sm"
          rightSection={<ChevronDown size={16} aria-hidden="true" />}
          data-narrowed={chosen !== null || undefined}
          className={styles.button}
        >
          {label}:{' '}
          {count === ids.length ? t('filter.all') : t('filter.some', { count, of: ids.length })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={styles.dropdown} aria-label={label}>
        <div className={styles.ends}>
          <button type="button" onClick={() => onChange(null)}>
            {t('filter.all')}
          </button>
          <button type="button" onClick={() => onChange([])}>
            {t('filter.none')}
          </button>
        </div>
        <ul className={styles.options}>
          {options.map(({ id, name }) => (
            <li key={id}>
              <label>
                <input type="checkbox" checked={isChosen(id)} onChange={() => toggle(id)} />
                <span>{name}</span>
              </label>
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  )
}
