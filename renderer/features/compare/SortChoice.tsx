import { useTranslation } from 'react-i18next'
import type { ComparedDimension } from '../../domain/comparison/comparison.ts'
import { isSortKey, type SortKey } from '../../domain/comparison/comparisonView.ts'
import styles from './SortChoice.module.css'

const KEYS = ['order', 'name', 'model', 'family', 'told'] as const

interface Props {
  readonly dimensions: readonly ComparedDimension[]
  readonly sort: SortKey
  readonly onChange: (sort: SortKey) => void
}

/** By what the systems are ordered. */
export function SortChoice({ dimensions, sort, onChange }: Props) {
  const { t } = useTranslation('compare')
  return (
    <label className={styles.sort}>
      <span>{t('sort')}:</span>
      <select
        value={sort}
        onChange={({ currentTarget: { value } }) => {
          if (isSortKey(value)) onChange(value)
        }}
      >
        {KEYS.map((key) => (
          <option key={key} value={key}>
            {t(`sort.${key}`)}
          </option>
        ))}
        <optgroup label={t('sort.byValue')}>
          {dimensions.map(({ id, name }) => (
            <option key={id} value={`by:${id}`}>
              {name}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  )
}
