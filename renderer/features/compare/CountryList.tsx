import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useLocale } from '../../i18n/useLocale.ts'
import { paths } from '../../state/paths.ts'
import styles from './CountryList.module.css'
import type { ModelOnMap } from './ModelLegend.tsx'

/** The text twin of the map: the countries under their models. */
export function CountryList({ models }: { readonly models: readonly ModelOnMap[] }) {
  const { t } = useTranslation('compare')
  const { locale } = useLocale()
  return (
    <section aria-labelledby="map-list">
      <h2 id="map-list">{t('map.list')}</h2>
      <div className={styles.groups}>
        {models.map(({ id, name, systems }) => (
          <section key={id} aria-labelledby={`list-${id}`}>
            <h3 id={`list-${id}`}>{name}</h3>
            <ul>
              {systems.map((system) => (
                <li key={system.id}>
                  <Link href={paths.subject(system.id)}>{system.name[locale]}</Link>{' '}
                  <span>{t('map.diagrams', { count: system.diagrams.length })}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  )
}
