import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { findClaimPlace } from '../../data/findInAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { paths } from '../../state/paths.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import { RichText } from '../../ui/RichText.tsx'
import styles from './Explanation.module.css'

/** The passages under a question that rests on several, for whoever opens them, each leading to its place. */
export function Passages({ claims }: { readonly claims: readonly string[] }) {
  const { t } = useTranslation('quiz')
  const { locale } = useLocale()
  const atlas = useAtlas()
  const isCourse = useScreen((state) => state.isCourse)
  const places = claims.flatMap((id) => findClaimPlace(atlas, id) ?? [])
  if (places.length < 2) return null
  return (
    <details className={styles.passages}>
      <summary>{t('passages', { count: places.length })}</summary>
      <ul>
        {places.map(({ subject, claim }) => (
          <li key={claim.id}>
            <RichText>{claim.text[locale]}</RichText>{' '}
            {isCourse ? (
              subject.name[locale]
            ) : (
              <Link href={paths.passage(subject.id, claim.id)}>{subject.name[locale]}</Link>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
