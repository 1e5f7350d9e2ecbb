import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { LOCALES } from '../../../content/names.ts'
import type { PackReading } from '../../data/PackReading.ts'
import type { PackRow } from '../../data/pack.ts'
import type { StorageFailure } from '../../data/storageFailure.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Card } from '../../ui/Card.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PackFacts } from './PackFacts.tsx'
import styles from './Packs.module.css'
import { ProblemList } from './ProblemList.tsx'

interface Props {
  readonly pack: PackReading & { readonly ok: true }
  /** The one of the same id that is here. */
  readonly before: PackRow | null
  readonly isBusy: boolean
  readonly failure: StorageFailure | null
  readonly onInstall: () => void
  readonly onCancel: () => void
}

/** What a pack would add and from whom it is, before it is in. */
export function PackOffer({ pack, before, isBusy, failure, onInstall, onCancel }: Props) {
  const { t } = useTranslation('packs')
  const { locale } = useLocale()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { manifest, content, lessons, filled, hints } = pack
  const standing = standingOf(manifest.revision, before)
  const missing = LOCALES.map((language) => ({
    language,
    count: filled.filter(({ locale: filledIn }) => filledIn === language).length,
  })).filter(({ count }) => count > 0)
  return (
    <Card className={styles.offer}>
      <h2 ref={heading} tabIndex={-1}>
        {manifest.title[locale]}
      </h2>
      {manifest.summary && <p className={styles.soft}>{manifest.summary[locale]}</p>}
      <PackFacts manifest={manifest} content={content} lessons={lessons.length} />
      {missing.length > 0 && (
        <ul className={styles.missing}>
          {missing.map(({ language, count }) => (
            <li key={language}>{t(`missing.${language}`, { count })}</li>
          ))}
        </ul>
      )}
      {hints.length > 0 && (
        <details>
          <summary>{t('hints', { count: hints.length })}</summary>
          <ProblemList problems={hints} />
        </details>
      )}
      <p className={styles.soft}>{t('trust')}</p>
      {standing !== 'new' && (
        <Notice tone={standing === 'older' ? 'bad' : 'info'} live={false}>
          {t(`standing.${standing}`, { revision: before?.manifest.revision ?? 0 })}
        </Notice>
      )}
      {failure && <Notice tone="bad">{t(failure === 'full' ? 'full' : 'failed')}</Notice>}
      <div className={styles.actions}>
        <Button onClick={onInstall} disabled={isBusy}>
          {t(standing === 'new' ? 'install' : `install.${standing}`)}
        </Button>
        <Button variant="default" onClick={onCancel} disabled={isBusy}>
          {t('cancel')}
        </Button>
      </div>
    </Card>
  )
}

function standingOf(revision: number, before: PackRow | null): 'new' | 'later' | 'same' | 'older' {
  if (!before) return 'new'
  if (revision === before.manifest.revision) return 'same'
  return revision > before.manifest.revision ? 'later' : 'older'
}
