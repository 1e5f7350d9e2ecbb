import { SegmentedControl, Switch } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { LOCALES, type Locale } from '../../../content/names.ts'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { LANGUAGE_NAMES } from '../../i18n/languageNames.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import type { ThemeChoice } from '../../state/createScreenStore.ts'
import { paths } from '../../state/paths.ts'
import { Card } from '../../ui/Card.tsx'
import { Page } from '../../ui/Page.tsx'
import { RevisionCard } from './RevisionCard.tsx'
import { Setting } from './Setting.tsx'
import styles from './SettingsScreen.module.css'
import { TEXT_SCALES } from './textScales.ts'
import { usePreference } from './usePreference.ts'

const THEMES: readonly ThemeChoice[] = ['system', 'light', 'dark', 'projector']

export function SettingsScreen() {
  const { t } = useTranslation('settings')
  const { locale, format } = useLocale()
  const { article } = useAtlas()
  const [, chooseLocale] = usePreference('locale')
  const [theme, chooseTheme] = usePreference('theme')
  const [textScale, chooseTextScale] = usePreference('textScale')
  const [shortcuts, chooseShortcuts] = usePreference('shortcuts')

  return (
    <Page title={t('title')}>
      <Card>
        <Setting label={t('language')}>
          {(id) => (
            <SegmentedControl
              aria-labelledby={id}
              value={locale}
              onChange={(value) => chooseLocale(value as Locale /* one of the values below */)}
              data={LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
            />
          )}
        </Setting>
        <Setting label={t('theme')} hint={t('themeHint')}>
          {(id) => (
            <SegmentedControl
              aria-labelledby={id}
              value={theme}
              onChange={(value) => chooseTheme(value as ThemeChoice /* one of the values below */)}
              data={THEMES.map((value) => ({ value, label: t(`theme.${value}`) }))}
            />
          )}
        </Setting>
        <Setting label={t('textScale')}>
          {(id) => (
            <SegmentedControl
              aria-labelledby={id}
              value={String(textScale)}
              onChange={(value) => chooseTextScale(Number(value))}
              data={TEXT_SCALES.map((value) => ({
                value: String(value),
                label: format.percent(value),
              }))}
            />
          )}
        </Setting>
        <Setting label={t('shortcuts')} hint={t('shortcutsHint')}>
          {(id) => (
            <Switch
              aria-labelledby={id}
              checked={shortcuts}
              onChange={(event) => chooseShortcuts(event.currentTarget.checked)}
            />
          )}
        </Setting>
      </Card>
      <RevisionCard />
      <Card>
        <h2>{t('packs')}</h2>
        <p>{t('packsText')}</p>
        <p>
          <Link href={paths.packs}>{t('toPacks')}</Link>
        </p>
      </Card>
      <Card>
        <h2>{t('about')}</h2>
        <p>{t('aboutText')}</p>
        <p className={styles.article}>
          <strong>{t('article')}:</strong> {article.author[locale]}. «{article.title[locale]}».{' '}
          {article.institution[locale]}. <span lang="en">{article.classification}</span>
        </p>
        <p>{t('licence')}</p>
        <p>
          {t('version')} {__APP_VERSION__}
        </p>
        <p>
          <Link href={paths.about}>{t('toAbout')}</Link>
        </p>
      </Card>
    </Page>
  )
}
