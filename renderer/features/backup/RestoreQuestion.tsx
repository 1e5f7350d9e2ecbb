import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AtlasDatabase } from '../../data/AtlasDatabase.ts'
import { useWhen } from '../../i18n/useWhen.ts'
import type { BackupStore } from '../../platform.ts'
import { Card } from '../../ui/Card.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { LanguageSwitch } from '../settings/index.ts'
import styles from './Backup.module.css'
import { BEGUN_ANEW, type LostProgress } from './findLostProgress.ts'
import { type RestoreOutcome, restore } from './restore.ts'
import { useKinds } from './useKinds.ts'

export interface RestoreQuestionProps {
  readonly db: AtlasDatabase
  readonly store: BackupStore
  readonly lost: LostProgress
  readonly onBeginAnew: () => void
}

/** Asked before anybody is greeted as new: nothing is kept here, and a backup is. */
export function RestoreQuestion({ db, store, lost, onBeginAnew }: RestoreQuestionProps) {
  const { t } = useTranslation('backup')
  const when = useWhen()
  const kinds = useKinds()
  const [state, setState] = useState<'asking' | 'working' | RestoreOutcome>('asking')
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => first.current?.focus(), [])

  const bringBack = async (): Promise<void> => {
    setState('working')
    const outcome = await restore(store, lost.name, Date.now())
    // Language and look come back too, and are read at the start.
    if (outcome === 'restored') location.reload()
    setState(outcome)
  }
  const beginAnew = (): void => {
    db.settings
      .put({ key: BEGUN_ANEW, value: Date.now() })
      .catch((error: unknown) => console.error('will be asked again', error))
    onBeginAnew()
  }
  const isBusy = state === 'working' || state === 'restored'
  return (
    <main className={styles.question}>
      <Page title={t('lost.title')} lead={t('lost.text')} aside={<LanguageSwitch />}>
        <Card>
          <p>
            {t('lost.when', { when: when(lost.preview.writtenAt), what: kinds(lost.preview.held) })}
          </p>
          <div className={styles.actions}>
            <Button ref={first} size="lg" disabled={isBusy} onClick={() => void bringBack()}>
              {t('lost.restore')}
            </Button>
            <Button size="lg" variant="default" disabled={isBusy} onClick={beginAnew}>
              {t('lost.anew')}
            </Button>
          </div>
          <p className={styles.soft}>{t('lost.anewHint')}</p>
        </Card>
        {isBusy && <Notice tone="info">{t('lost.working')}</Notice>}
        {!isBusy && state !== 'asking' && <Notice tone="bad">{t(`dialog.${state}`)}</Notice>}
      </Page>
    </main>
  )
}
