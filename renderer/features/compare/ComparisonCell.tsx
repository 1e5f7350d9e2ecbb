import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { packOf } from '../../../content/pack/packOf.ts'
import { type ComparedCell, idsInKey } from '../../domain/comparison/comparison.ts'
import type { Sameness } from '../../domain/comparison/findSame.ts'
import styles from './ComparisonCell.module.css'
import { Highlighted } from './Highlighted.tsx'
import { SameMark } from './SameMark.tsx'

interface Props {
  readonly cellKey: string
  readonly cell: ComparedCell
  readonly same: Sameness | undefined
  readonly words: readonly string[]
  readonly isOpen: boolean
  /** Whether the Tab key stops here on its way into the table. */
  readonly isEntrance: boolean
  readonly onOpen: (key: string, byKeyboard: boolean) => void
  readonly onReach: (key: string) => void
}

/** What the article says of one dimension in one system, which opens its ground; or that it says nothing. */
export const ComparisonCell = memo(function ComparisonCell(props: Props) {
  const { cellKey, cell, same, words, isOpen, isEntrance, onOpen, onReach } = props
  const { t } = useTranslation('compare')
  if (cell.value === null)
    return (
      <td className={styles.cell}>
        <span className={styles.silent}>
          {t(packOf(idsInKey(cellKey)[0]) ? 'silentPack' : 'silent')}
        </span>
      </td>
    )
  return (
    <td className={styles.cell} data-open={isOpen || undefined}>
      <button
        type="button"
        className={styles.value}
        data-cell={cellKey}
        aria-expanded={isOpen}
        tabIndex={isEntrance ? 0 : -1}
        onFocus={() => onReach(cellKey)}
        // A click made by a key has no count of clicks.
        onClick={(event) => onOpen(cellKey, event.detail === 0)}
      >
        <span>
          <Highlighted text={cell.value} words={words} />
        </span>
        {same && <SameMark same={same} />}
      </button>
    </td>
  )
})
