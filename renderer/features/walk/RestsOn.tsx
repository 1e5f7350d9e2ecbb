import { useTranslation } from 'react-i18next'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { findClaims } from '../../data/findInAtlas.ts'
import { referencesIn } from '../../domain/drawing/citationsOf.ts'
import { paragraphsOf } from '../../domain/walk/summarizeWalk.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Citations, ClaimItem } from '../sources/index.ts'
import styles from './WalkEnd.module.css'

/** The paragraphs on which a whole walk rests; its claims on request, as there may be many. */
export function RestsOn({ claims: ids }: { readonly claims: readonly string[] }) {
  const { t } = useTranslation('walk')
  const claims = findClaims(useAtlas(), ids)
  const { locale } = useLocale()
  const paragraphs = paragraphsOf(claims)
  const references = referencesIn(claims, locale)
  return (
    <details className={styles.restsOn}>
      <summary>{t('restsOn', { count: paragraphs.length + references.length })}</summary>
      <Citations paragraphs={paragraphs} references={references} />
      <ul>
        {claims.map((claim) => (
          <ClaimItem key={claim.id} claim={claim} />
        ))}
      </ul>
    </details>
  )
}
