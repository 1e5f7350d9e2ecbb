import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Choice } from '../../ui/Choice.tsx'
import styles from './AllOrSome.module.css'

interface Props<Value> {
  readonly label: string
  readonly all: string
  readonly some: string
  /** Null for all. */
  readonly chosen: readonly Value[] | null
  readonly onChange: (chosen: readonly Value[] | null) => void
  readonly children: (chosen: readonly Value[]) => ReactNode
}

/** All of something, or what is ticked below. */
export function AllOrSome<Value>({ label, all, some, chosen, onChange, children }: Props<Value>) {
  const { t } = useTranslation('exam')
  return (
    <div className={styles.choice}>
      <div className={styles.head}>
        <span className={styles.label}>{label}</span>
        <Choice<'all' | 'some'>
          label={label}
          value={chosen ? 'some' : 'all'}
          onChoose={(value) => onChange(value === 'all' ? null : [])}
          options={[
            { value: 'all', label: all },
            { value: 'some', label: some },
          ]}
        />
        {chosen?.length === 0 && (
          <span className={styles.missing} role="status">
            {t('nothingChosen')}
          </span>
        )}
      </div>
      {chosen && children(chosen)}
    </div>
  )
}
