import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/Card.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import styles from './AboutScreen.module.css'
import { type Licence, useLicences } from './useLicences.ts'
import { useVersions } from './useVersions.ts'

/** Which version this is, and everything that is shipped with it under a licence of its own. */
export function AboutScreen() {
  const { t } = useTranslation('about')
  const versions = useVersions()
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Card>
        <h2>{t('versions')}</h2>
        <dl className={styles.versions}>
          <dt>{t('program')}</dt>
          <dd>{__APP_VERSION__}</dd>
          {versions && (
            <>
              <dt>Electron</dt>
              <dd>{versions.electron}</dd>
              <dt>Chromium</dt>
              <dd>{versions.chrome}</dd>
            </>
          )}
        </dl>
      </Card>
      <Card>
        <h2>{t('licences')}</h2>
        <p>{t('licencesText')}</p>
        {versions && <p>{t('chromium', { file: 'LICENSES.chromium.html' })}</p>}
        <Licences />
      </Card>
    </Page>
  )
}

function Licences() {
  const { t } = useTranslation('about')
  const licences = useLicences()
  if (licences === undefined) return <p aria-busy="true">{t('loading')}</p>
  if (licences === null) return <Notice tone="info">{t('none')}</Notice>
  return (
    <ul aria-label={t('licences')} className={styles.licences}>
      {licences.map((licence) => (
        <Shipped key={`${licence.name} ${licence.version}`} licence={licence} />
      ))}
    </ul>
  )
}

function Shipped({ licence: { name, version, licence, text } }: { readonly licence: Licence }) {
  return (
    <li>
      <details>
        <summary>
          {name} {version} <span className={styles.licence}>{licence}</span>
        </summary>
        <pre lang="en" className={styles.text}>
          {text}
        </pre>
      </details>
    </li>
  )
}
