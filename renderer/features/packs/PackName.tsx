import { Package } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { usePackTitle } from '../../data/usePackTitle.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import styles from './PackName.module.css'

/** From which course pack something comes, by its id; nothing for what is built in. */
export function PackName({ of }: { readonly of: string }) {
  const { t } = useTranslation('packs')
  const { locale } = useLocale()
  const title = usePackTitle(locale)(of)
  if (title === null) return null
  return (
    <span className={styles.pack}>
      <Package size={14} aria-hidden="true" />
      {t('from', { title })}
    </span>
  )
}
