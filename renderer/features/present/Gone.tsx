import { useTranslation } from 'react-i18next'
import styles from './Stage.module.css'

/** In the place of what is named and is no longer there. */
export function Gone({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation('present')
  return (
    <div className={styles.gone}>
      <h2>{t('missing')}</h2>
      <p>
        <code>{ids.join(', ')}</code>
      </p>
      <p>{t('missingHint')}</p>
    </div>
  )
}
