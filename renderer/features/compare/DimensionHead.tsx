import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ComparedDimension } from '../../domain/comparison/comparison.ts'
import type { ComparisonView } from '../../domain/comparison/comparisonView.ts'
import styles from './ComparisonTable.module.css'
import { Highlighted } from './Highlighted.tsx'

interface Props {
  readonly scope: 'row' | 'col'
  readonly dimension: ComparedDimension
  readonly words: readonly string[]
  readonly view: ComparisonView
  readonly change: (part: Partial<ComparisonView>) => void
}

/** The heading of a dimension: pressed, it sorts the systems by what is said there; again, the other way. */
export function DimensionHead({ scope, dimension, words, view, change }: Props) {
  const { t } = useTranslation('compare')
  const isSorted = view.sort === `by:${dimension.id}`
  const isUp = view.direction === 'up'
  const Icon = !isSorted ? ArrowUpDown : isUp ? ArrowUp : ArrowDown
  return (
    <th scope={scope} {...(isSorted ? { 'aria-sort': isUp ? 'ascending' : 'descending' } : {})}>
      <button
        type="button"
        className={styles.sort}
        title={t(!isSorted ? 'sort.here' : isUp ? 'sort.up' : 'sort.down')}
        onClick={() =>
          change({ sort: `by:${dimension.id}`, direction: isSorted && isUp ? 'down' : 'up' })
        }
      >
        <span>
          <Highlighted text={dimension.name} words={words} />
        </span>
        <Icon size={15} aria-hidden="true" data-active={isSorted || undefined} />
      </button>
    </th>
  )
}
