import { Map as MapIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { useLocale } from '../../i18n/useLocale.ts'
import { paths } from '../../state/paths.ts'
import { LinkCard } from '../../ui/Card.tsx'
import { Flag } from '../../ui/Flag.tsx'
import { Page } from '../../ui/Page.tsx'
import { PackName } from '../packs/index.ts'
import styles from './ExploreScreen.module.css'

/** Every country and theme that is taught. */
export function ExploreScreen() {
  const { t } = useTranslation('explore')
  const { locale } = useLocale()
  const { systems, themes, vocabulary } = useAtlas()
  const modelName = (id: string | undefined) =>
    vocabulary.models.find((model) => model.id === id)?.name[locale]

  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      aside={
        <LinkCard href={`#${paths.compareMap}`}>
          <span className={styles.wayIn}>
            <MapIcon size={26} aria-hidden="true" />
            <span>
              <strong>{t('map')}</strong>
              <span>{t('mapHint')}</span>
            </span>
          </span>
        </LinkCard>
      }
    >
      <ul className={styles.cards} aria-label={t('systems')}>
        {systems.map((system) => (
          <li key={system.id}>
            <LinkCard href={`#${paths.subject(system.id)}`}>
              <span className={styles.name}>
                <Flag code={system.flag} />
                <span>{system.name[locale]}</span>
              </span>
              <PackName of={system.id} />
              {system.model && <span className={styles.model}>{modelName(system.model)}</span>}
              <span>{system.summary[locale]}</span>
              <span className={styles.count}>
                {t('diagramCount', { count: system.diagrams.length })}
              </span>
            </LinkCard>
          </li>
        ))}
      </ul>
      {themes.length > 0 && (
        <section aria-labelledby="themes">
          <h2 id="themes" className={styles.heading}>
            {t('themes')}
          </h2>
          <ul className={styles.cards}>
            {themes.map((theme) => (
              <li key={theme.id}>
                <LinkCard href={`#${paths.subject(theme.id)}`}>
                  <span className={styles.name}>{theme.name[locale]}</span>
                  <PackName of={theme.id} />
                  <span>{theme.summary[locale]}</span>
                </LinkCard>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  )
}
