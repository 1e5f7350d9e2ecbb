import { useTranslation } from 'react-i18next'
import type { System } from '../../../content/schema.ts'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { useLocale } from '../../i18n/useLocale.ts'
import { Flag } from '../../ui/Flag.tsx'
import styles from './CountryFacts.module.css'

/** What is known of the country pointed at. Always as high, so that nothing below it jumps. */
export function CountryFacts({ system }: { readonly system: System | null }) {
  const { t } = useTranslation('compare')
  const { locale } = useLocale()
  const { vocabulary } = useAtlas()
  if (!system) return <p className={styles.facts}>{t('map.choose')}</p>
  const model = vocabulary.models.find(({ id }) => id === system.model)
  return (
    <div className={styles.facts} data-of={system.id}>
      <p className={styles.name}>
        <Flag code={system.flag} />
        <span>{system.name[locale]}</span>
        <span className={styles.model}>{model?.name[locale] ?? t('map.unknown')}</span>
        <span className={styles.count}>{t('map.diagrams', { count: system.diagrams.length })}</span>
      </p>
      <p className={styles.summary}>{system.summary[locale]}</p>
    </div>
  )
}
