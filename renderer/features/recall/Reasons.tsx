import { useTranslation } from 'react-i18next'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { findClaims } from '../../data/findInAtlas.ts'
import { referencesIn } from '../../domain/drawing/citationsOf.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { RichText } from '../../ui/RichText.tsx'
import { Citations, ClaimItem } from '../sources/index.ts'
import styles from './Exercise.module.css'

interface Props {
  readonly text?: string
  /** Ids. */
  readonly claims: readonly string[]
}

/** Why it is so: in a sentence, with the paragraphs it rests on, and what they say for whoever opens it. */
export function Reasons({ text, claims: ids }: Props) {
  const { t } = useTranslation('recall')
  const { locale } = useLocale()
  const claims = findClaims(useAtlas(), [...new Set(ids)])
  const references = referencesIn(claims, locale)
  const paragraphs = [...new Set(claims.flatMap(({ source }) => source))].sort((a, b) => a - b)
  return (
    <div className={styles.reasons}>
      {text && (
        <p>
          <RichText>{text}</RichText>
        </p>
      )}
      <Citations paragraphs={paragraphs} references={references} />
      <details>
        <summary>{t('restsOn')}</summary>
        <ul>
          {claims.map((claim) => (
            <ClaimItem key={claim.id} claim={claim} />
          ))}
        </ul>
      </details>
    </div>
  )
}
