import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../ui/Notice.tsx'
import styles from './ProgressScreen.module.css'
import { countsOf, type PendingImport } from './useProgressFiles.ts'

interface Props {
  readonly pending: PendingImport
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** What an import would do, before it does it. */
export function ImportPreview({ pending: { outcome }, onConfirm, onCancel }: Props) {
  const { t } = useTranslation('progress')
  const confirm = useRef<HTMLButtonElement>(null)
  useEffect(() => confirm.current?.focus(), [])
  return (
    <>
      <Notice tone="info">{t('import.preview', countsOf(outcome, 'added'))}</Notice>
      <div className={styles.actions}>
        <Button ref={confirm} onClick={onConfirm}>
          {t('import.confirm')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('import.cancel')}
        </Button>
      </div>
    </>
  )
}
