import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { inWorker } from '../../data/inWorker.ts'
import type { RebuildProgress } from '../../data/rebuildCards.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Card } from '../../ui/Card.tsx'
import { Meter } from '../../ui/Meter.tsx'
import { Notice } from '../../ui/Notice.tsx'
import styles from './Backup.module.css'

type State = 'idle' | 'working' | 'done' | 'cancelled' | 'failed'

/** Derives everything from the log anew, in the background, and says how far it is. */
export function RebuildCard() {
  const { t } = useTranslation('backup')
  const { format } = useLocale()
  const [state, setState] = useState<State>('idle')
  const [{ done, total }, setProgress] = useState<RebuildProgress>({ done: 0, total: 0 })
  const giveUp = useRef<AbortController | null>(null)

  const rebuild = async (): Promise<void> => {
    giveUp.current = new AbortController()
    const { signal } = giveUp.current
    setState('working')
    setProgress({ done: 0, total: 0 })
    try {
      await inWorker({ job: 'rebuild' }, { signal, onProgress: setProgress })
      setState('done')
    } catch (error) {
      if (!signal.aborted) console.error('the rebuild failed', error)
      setState(signal.aborted ? 'cancelled' : 'failed')
    }
  }
  const counts = t('rebuild.progress', { done: format.number(done), total: format.number(total) })
  return (
    <Card>
      <h2>{t('rebuild.title')}</h2>
      <p className={styles.soft}>{t('rebuild.text')}</p>
      {state === 'working' && (
        <Meter share={total === 0 ? 0 : Math.min(1, done / total)} label={counts} text={counts} />
      )}
      <div className={styles.actions}>
        {state === 'working' ? (
          <Button variant="default" onClick={() => giveUp.current?.abort()}>
            {t('rebuild.cancel')}
          </Button>
        ) : (
          <Button variant="default" onClick={() => void rebuild()}>
            {t('rebuild.start')}
          </Button>
        )}
      </div>
      {(state === 'done' || state === 'cancelled' || state === 'failed') && (
        <Notice tone={state === 'failed' ? 'bad' : 'good'}>{t(`rebuild.${state}`)}</Notice>
      )}
    </Card>
  )
}
