import { useTranslation } from 'react-i18next'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { findClaims } from '../../data/findInAtlas.ts'
import { paragraphsOf } from '../../domain/walk/summarizeWalk.ts'
import { Citations, ClaimItem } from '../sources/index.ts'
import styles from './WalkEnd.module.css'

/** The paragraphs on which a whole walk rests; its claims on request, as there may be many. */
export function RestsOn({ claims: ids }: { readonly claims: readonly string[] }) {
  const { t } = useTranslation('walk')
  const claims = findClaims(useAtlas(), ids)
  const paragraphs = paragraphsOf(claims)
  return (
    <details className={styles.restsOn}>
      <summary>{t('restsOn', { count: paragraphs.length })}</summary>
      <Citations paragraphs={paragraphs} />
      <ul>
        {claims.map((claim) => (
          <ClaimItem key={claim.id} claim={claim} />
        ))}
      </ul>
    </details>
  )
}
