import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../ui/Notice.tsx'
import styles from './ProgressScreen.module.css'
import type { PendingImport } from './useProgressFiles.ts'

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
  const counts = {
    answers: outcome.reviews.added,
    notes: outcome.notes.added,
    attempts: outcome.attempts.added,
    exams: outcome.exams.added,
    plans: outcome.plans.added,
    others: outcome.retractions.added + outcome.holds.added,
  }
  return (
    <>
      <Notice tone="info">{t('import.preview', counts)}</Notice>
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
