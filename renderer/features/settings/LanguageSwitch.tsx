import { useTranslation } from 'react-i18next'
import { LOCALES } from '../../../content/names.ts'
import { LANGUAGE_NAMES } from '../../i18n/languageNames.ts'
import styles from './LanguageSwitch.module.css'
import { usePreference } from './usePreference.ts'

const SHORT_NAMES = { ky: 'Кыр', ru: 'Рус', en: 'Eng' } as const

/** The languages side by side, for places where it must be at hand. */
export function LanguageSwitch() {
  const { t } = useTranslation('settings')
  const [locale, chooseLocale] = usePreference('locale')
  return (
    <div className={styles.languages} role="group" aria-label={t('language')}>
      {LOCALES.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-pressed={each === locale}
          aria-label={LANGUAGE_NAMES[each]}
          title={LANGUAGE_NAMES[each]}
          onClick={() => chooseLocale(each)}
        >
          {SHORT_NAMES[each]}
        </button>
      ))}
    </div>
  )
}
