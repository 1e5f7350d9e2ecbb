import { useEffect, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { PRODUCT_NAMES } from './i18n/languageNames.ts'
import { usePlatform } from './PlatformContext.tsx'
import { useScreen } from './state/ScreenStoreContext.tsx'

const darkQuery = window.matchMedia('(prefers-color-scheme: dark)')
const subscribe = (onChange: () => void): (() => void) => {
  darkQuery.addEventListener('change', onChange)
  return () => darkQuery.removeEventListener('change', onChange)
}

/** Brings the learner's preferences onto the page, or the guise it wears before an audience: language, theme, size of text. */
export function useAppearance(): { readonly colorScheme: 'light' | 'dark' } {
  const { i18n } = useTranslation()
  const platform = usePlatform()
  const preferences = useScreen((state) => state.preferences)
  const guise = useScreen((state) => state.guise)
  const { locale, theme } = guise ?? preferences
  const textScale = guise ? 1 : preferences.textScale
  const isDark = useSyncExternalStore(subscribe, () => darkQuery.matches)
  const shown = theme === 'system' ? (isDark ? 'dark' : 'light') : theme

  useEffect(() => {
    void i18n.changeLanguage(locale)
    document.documentElement.lang = locale
    document.title = PRODUCT_NAMES[locale]
  }, [i18n, locale])

  useEffect(() => platform.setLocale(preferences.locale), [platform, preferences.locale])

  useEffect(() => {
    document.documentElement.dataset.theme = shown
  }, [shown])

  useEffect(() => {
    const forTheRoom = shown === 'projector' ? 1.15 : 1
    document.documentElement.style.fontSize = `${16 * textScale * forTheRoom}px`
  }, [textScale, shown])

  return { colorScheme: shown === 'dark' ? 'dark' : 'light' }
}
