import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { ComparedSystem, Comparison } from '../../domain/comparison/comparison.ts'
import type { Selection } from '../../domain/comparison/filterComparison.ts'
import { countTold } from '../../domain/comparison/sortSystems.ts'
import { paths } from '../../state/paths.ts'
import { Flag } from '../../ui/Flag.tsx'
import styles from './ComparisonTable.module.css'
import { Highlighted } from './Highlighted.tsx'

interface Props {
  readonly scope: 'row' | 'col'
  readonly comparison: Comparison
  readonly dimensions: Selection['dimensions']
  readonly system: ComparedSystem
  readonly words: readonly string[]
}

/** The heading of a system: its name, its model, and of how much the article speaks. */
export function SystemHead({ scope, comparison, dimensions, system, words }: Props) {
  const { t } = useTranslation('compare')
  const count = countTold(comparison, system.id, dimensions)
  return (
    <th scope={scope}>
      <span className={styles.system}>
        <Flag code={system.flag} />
        <Link href={paths.subject(system.id)}>
          <Highlighted text={system.name} words={words} />
        </Link>
      </span>
      {system.model.name && <span className={styles.note}>{system.model.name}</span>}
      <span className={styles.note}>{t('told', { count, of: dimensions.length })}</span>
    </th>
  )
}
