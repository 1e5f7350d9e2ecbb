import { useTranslation } from 'react-i18next'
import styles from './Stage.module.css'

/** Names what a part wants and the atlas has not. */
export function MissingSome({ missing }: { readonly missing: readonly string[] }) {
  const { t } = useTranslation('present')
  if (missing.length === 0) return null
  return (
    <p className={styles.missing}>
      {t('missingSome')} <code>{missing.join(', ')}</code>
    </p>
  )
}
