import { useTranslation } from 'react-i18next'
import type { Diagram } from '../../../content/schema.ts'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { findClaims } from '../../data/findInAtlas.ts'
import { hereOf, type WalkPath } from '../../domain/walk/walkPath.ts'
import { ClaimItem } from '../sources/index.ts'
import styles from './WalkPanel.module.css'

interface Props {
  readonly diagram: Diagram
  readonly path: WalkPath
}

/** What the present step rests on, and the way by which the case came to it. */
export function Why({ diagram, path }: Props) {
  const { t } = useTranslation('walk')
  const atlas = useAtlas()
  const here = hereOf(path)
  const step = diagram.steps.find(({ id }) => id === here)
  const link = diagram.links[path.links.at(-1) ?? -1]
  const claims = findClaims(atlas, [...new Set([...(step?.claims ?? []), ...(link?.claims ?? [])])])
  return (
    <section aria-labelledby="walk-why">
      <h3 id="walk-why">{t('why')}</h3>
      <ul className={styles.claims}>
        {claims.map((claim) => (
          <ClaimItem key={claim.id} claim={claim} />
        ))}
      </ul>
    </section>
  )
}
