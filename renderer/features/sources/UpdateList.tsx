import { useTranslation } from 'react-i18next'
import type { Update } from '../../../content/schema.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { RichText } from '../../ui/RichText.tsx'
import styles from './UpdateList.module.css'

/** Later law, set apart in look and in words from what the article says. */
export function UpdateList({
  updates,
  wanted = null,
}: {
  readonly updates: readonly Update[]
  /** Id of the one that the address names. */
  readonly wanted?: string | null
}) {
  const { t } = useTranslation('sources')
  const { locale } = useLocale()
  if (updates.length === 0) return null
  return (
    <section className={styles.updates} aria-label={t('updates')}>
      <h3>{t('updates')}</h3>
      <p className={styles.hint}>{t('updatesHint')}</p>
      <ul>
        {updates.map((update) => (
          <li
            key={update.id}
            id={`passage-${update.id}`}
            className={styles.update}
            data-wanted={update.id === wanted || undefined}
          >
            <p>
              <RichText>{update.text[locale]}</RichText>
            </p>
            <p className={styles.reference}>
              {t('reference')}: {update.reference[locale]}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
