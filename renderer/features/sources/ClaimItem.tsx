import type { Claim } from '../../../content/schema.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { RichText } from '../../ui/RichText.tsx'
import { PackName } from '../packs/index.ts'
import { Citations } from './Citation.tsx'
import styles from './ClaimItem.module.css'

/** A sentence of the article's content with the paragraphs it rests on. */
export function ClaimItem({
  claim,
  isWanted = false,
  from = null,
}: {
  readonly claim: Claim
  readonly isWanted?: boolean
  /** The id by which the course pack is told that it comes from; null where that is plain. */
  readonly from?: string | null
}) {
  const { locale } = useLocale()
  return (
    <li id={`passage-${claim.id}`} className={styles.claim} data-wanted={isWanted || undefined}>
      <p>
        <RichText>{claim.text[locale]}</RichText>
      </p>
      <Citations
        paragraphs={claim.source}
        references={claim.reference && [claim.reference[locale]]}
      />
      {from !== null && <PackName of={from} />}
    </li>
  )
}
