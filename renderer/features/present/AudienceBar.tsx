import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { LOCALES } from '../../../content/names.ts'
import { LANGUAGE_NAMES } from '../../i18n/languageNames.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { usePlatform } from '../../PlatformContext.tsx'
import { Choice } from '../../ui/Choice.tsx'
import styles from './Presenter.module.css'
import { partTitle } from './titleOf.ts'
import { usePresence } from './usePresence.ts'
import type { Presentation } from './usePresentation.ts'

interface Props {
  readonly presentation: Presentation
  /** The audience's view, for this very window. */
  readonly stageHref: string
}

const THEMES = ['projector', 'light', 'dark'] as const

/** The window before the audience: whether it is there, what is on it, and how it looks. */
export function AudienceBar({ presentation, stageHref }: Props) {
  const { t } = useTranslation('present')
  const { locale } = useLocale()
  const { show, here, send, channel } = presentation
  const presence = usePresence(channel, 'audience')
  const { audience } = usePlatform()
  const [opening, setOpening] = useState<'refused' | 'display' | null>(null)
  useEffect(
    () => audience.onDisplay((change) => setOpening(change === 'added' ? 'display' : null)),
    [audience],
  )

  const open = async (): Promise<void> => {
    const opened = await audience.open(stageHref)
    setOpening(opened === 'refused' ? 'refused' : null)
  }

  const seen =
    show.blank === null
      ? here && partTitle(here, locale, t)
      : t(show.blank === 'black' ? 'seesBlack' : 'seesWhite')
  return (
    <section className={styles.audience} aria-label={t('audience')}>
      <Button size="compact-md" onClick={() => void open()}>
        {t('openAudience')}
      </Button>
      <Link href={stageHref}>{t('show')}</Link>
      <p className={styles.sees} role="status" data-blank={show.blank ?? undefined}>
        <strong>{t(presence === 'open' ? 'audienceOpen' : 'audienceClosed')}.</strong>{' '}
        {t('sees', { what: seen ?? '–' })}{' '}
        {opening && t(opening === 'refused' ? 'audienceRefused' : 'displayAdded')}
      </p>
      <Choice
        label={t('language')}
        value={show.locale}
        options={LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        onChoose={(value) => send({ kind: 'locale', locale: value })}
      />
      <Choice
        label={t('theme')}
        value={show.theme}
        options={THEMES.map((value) => ({ value, label: t(`theme.${value}`) }))}
        onChoose={(value) => send({ kind: 'theme', theme: value })}
      />
    </section>
  )
}
