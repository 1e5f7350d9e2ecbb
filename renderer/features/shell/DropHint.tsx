import { useTranslation } from 'react-i18next'
import styles from './DropHint.module.css'

/** Drawn over the page while a file is held above it. */
export function DropHint() {
  const { t } = useTranslation('shell')
  return (
    <div className={styles.hint} aria-hidden="true">
      <p>{t('dropHere')}</p>
    </div>
  )
}
