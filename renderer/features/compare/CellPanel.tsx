import { CloseButton } from '@mantine/core'
import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { packOf } from '../../../content/pack/packOf.ts'
import type { System } from '../../../content/schema.ts'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { findClaims, findUpdates } from '../../data/findInAtlas.ts'
import {
  type ComparedDimension,
  type Comparison,
  cellKey,
} from '../../domain/comparison/comparison.ts'
import type { Selection } from '../../domain/comparison/filterComparison.ts'
import { findSame } from '../../domain/comparison/findSame.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { paths } from '../../state/paths.ts'
import { ClaimItem, UpdateList } from '../sources/index.ts'
import styles from './CellPanel.module.css'

interface Props {
  readonly comparison: Comparison
  readonly selection: Selection
  readonly system: System
  readonly dimension: ComparedDimension
  readonly onClose: () => void
  readonly headingRef: Ref<HTMLHeadingElement>
}

/** What one cell of the table rests on: claims with their paragraphs, later law, and who shares it. */
export function CellPanel(props: Props) {
  const { comparison, selection, system, dimension, onClose, headingRef } = props
  const { t } = useTranslation('compare')
  const { locale } = useLocale()
  const atlas = useAtlas()

  const cell = comparison.cellOf(system.id, dimension.id)
  const same = findSame(comparison, selection).get(cellKey(system.id, dimension.id))
  const others = same?.systems.filter((id) => id !== system.id) ?? []
  const nameOf = (id: string) => comparison.systems.find((each) => each.id === id)?.name

  return (
    <aside
      className={styles.panel}
      aria-label={t('panel.label')}
      onKeyDown={(event) => {
        // Keys pressed inside an open citation come here too, though it hangs elsewhere in the page.
        const isOwn = event.target instanceof Node && event.currentTarget.contains(event.target)
        if (event.key === 'Escape' && isOwn) onClose()
      }}
    >
      <header className={styles.header}>
        <div>
          <p className={styles.above}>{system.name[locale]}</p>
          <h2 ref={headingRef} tabIndex={-1}>
            {dimension.name}
          </h2>
        </div>
        <CloseButton aria-label={t('panel.close')} onClick={onClose} />
      </header>
      <p className={cell.value === null ? styles.silent : styles.value}>
        {cell.value ?? t(packOf(system.id) ? 'silentPack' : 'silent')}
      </p>
      {others.length > 0 && (
        <section>
          <h3>{t('sameIn')}</h3>
          <ul className={styles.others}>
            {others.map((id) => (
              <li key={id}>{nameOf(id)}</li>
            ))}
          </ul>
        </section>
      )}
      {cell.claims.length > 0 && (
        <section>
          <h3>{t('panel.claims')}</h3>
          <ul className={styles.claims}>
            {findClaims(atlas, cell.claims).map((claim) => (
              <ClaimItem key={claim.id} claim={claim} />
            ))}
          </ul>
        </section>
      )}
      <UpdateList updates={findUpdates(atlas, cell.claims)} />
      <Link href={paths.subject(system.id)}>{t('panel.more')}</Link>
    </aside>
  )
}
