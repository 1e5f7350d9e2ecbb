import { useTranslation } from 'react-i18next'
import type { Comparison } from '../../domain/comparison/comparison.ts'
import type { Selection } from '../../domain/comparison/filterComparison.ts'
import styles from './ShownCount.module.css'

interface Props {
  readonly comparison: Comparison
  readonly selection: Selection
  /** Whether anything is as it was not at first. */
  readonly isChanged: boolean
  readonly onReset: () => void
}

/** How much of the table is shown, announced as it changes, and the way back to all of it. */
export function ShownCount({ comparison, selection, isChanged, onReset }: Props) {
  const { t } = useTranslation('compare')
  return (
    <div className={styles.count}>
      <p className={styles.shown} role="status">
        {t('filter.shown', {
          systems: selection.systems.length,
          allSystems: comparison.systems.length,
          dimensions: selection.dimensions.length,
          allDimensions: comparison.dimensions.length,
        })}
      </p>
      {isChanged && (
        <button type="button" className={styles.reset} onClick={onReset}>
          {t('filter.reset')}
        </button>
      )}
    </div>
  )
}
