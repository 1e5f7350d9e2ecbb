import { Button, Modal } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { inWorker } from '../../data/inWorker.ts'
import type { RestorePreview } from '../../data/restoreProgress.ts'
import { useWhen } from '../../i18n/useWhen.ts'
import type { BackupStore } from '../../platform.ts'
import { Notice } from '../../ui/Notice.tsx'
import styles from './Backup.module.css'
import { type RestoreOutcome, restore } from './restore.ts'
import { useKinds } from './useKinds.ts'

interface Props {
  readonly store: BackupStore
  readonly name: string
  readonly onClose: () => void
}

/** Says what restoring a backup would do, and does it if that is wanted. */
export function RestoreDialog({ store, name, onClose }: Props) {
  const { t } = useTranslation('backup')
  const preview = usePreview(store, name)
  const [state, setState] = useState<'asking' | 'working' | RestoreOutcome>('asking')
  const isBusy = state === 'working' || state === 'restored'

  const bringBack = async (): Promise<void> => {
    setState('working')
    const outcome = await restore(store, name, Date.now())
    // Language and look come back too, and are read at the start.
    if (outcome === 'restored') location.reload()
    setState(outcome)
  }
  return (
    <Modal.Root
      opened
      onClose={isBusy ? () => undefined : onClose}
      size="34rem"
      centered
      // It would do so by a style element, which our content security policy refuses.
      lockScroll={false}
    >
      <Modal.Overlay />
      <Modal.Content>
        {/* To a screen reader a header is the banner of a whole page, and a page has one. */}
        <Modal.Header role="none">
          <Modal.Title>{t('dialog.title')}</Modal.Title>
          <Modal.CloseButton aria-label={t('dialog.close')} />
        </Modal.Header>
        <Modal.Body className={styles.dialog ?? ''}>
          {preview === undefined && <Notice tone="info">{t('dialog.reading')}</Notice>}
          {preview === null && <Notice tone="bad">{t('dialog.unreadable')}</Notice>}
          {preview && <Preview preview={preview} />}
          {isBusy && <Notice tone="info">{t('lost.working')}</Notice>}
          {!isBusy && state !== 'asking' && <Notice tone="bad">{t(`dialog.${state}`)}</Notice>}
          <div className={styles.actions}>
            {preview && (
              <Button disabled={isBusy} onClick={() => void bringBack()}>
                {t('dialog.confirm')}
              </Button>
            )}
            <Button variant="default" disabled={isBusy} onClick={onClose}>
              {t(preview === null ? 'dialog.close' : 'dialog.cancel')}
            </Button>
          </div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

function Preview({ preview }: { readonly preview: RestorePreview }) {
  const { t } = useTranslation('backup')
  const when = useWhen()
  const kinds = useKinds()
  const comes = kinds(preview.comes)
  const goes = kinds(preview.goes)
  return (
    <>
      <p>{t('dialog.when', { when: when(preview.writtenAt) })}</p>
      {comes !== '' && <p>{t('dialog.comes', { what: comes })}</p>}
      {goes !== '' && <p>{t('dialog.goes', { what: goes })}</p>}
      {comes === '' && goes === '' && <p>{t('dialog.same')}</p>}
      <p className={styles.soft}>{t('dialog.aside')}</p>
    </>
  )
}

/** undefined while reading, null when the backup cannot be read. */
function usePreview(store: BackupStore, name: string): RestorePreview | null | undefined {
  const [preview, setPreview] = useState<RestorePreview | null>()
  useEffect(() => {
    let isWanted = true
    const read = async (): Promise<RestorePreview | null> => {
      const text = await store.read(name)
      const outcome = text === null ? null : await inWorker({ job: 'preview-restore', text })
      return outcome?.done === 'restore-previewed' ? outcome.preview : null
    }
    read()
      .catch((error: unknown) => {
        console.error('a backup could not be looked at', error)
        return null
      })
      .then((found) => isWanted && setPreview(found))
    return () => {
      isWanted = false
    }
  }, [store, name])
  return preview
}
