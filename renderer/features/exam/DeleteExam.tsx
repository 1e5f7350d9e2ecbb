import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDatabase } from '../../data/DatabaseContext.tsx'
import { deleteExam } from '../../data/saveExam.ts'
import type { Exam } from '../../domain/exam/exam.ts'
import { useWhen } from '../../i18n/useWhen.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import styles from './Dialog.module.css'

interface Props {
  readonly exam: Exam
  readonly onClose: () => void
}

/** Asks before an examination goes for good. */
export function DeleteExam({ exam, onClose }: Props) {
  const { t } = useTranslation('exam')
  const db = useDatabase()
  const when = useWhen()
  const [hasFailed, setHasFailed] = useState(false)

  const remove = async (): Promise<void> => {
    if (!db) return
    try {
      await deleteExam(db, exam.id)
      onClose()
    } catch (error) {
      console.error('an examination was not deleted', error)
      setHasFailed(true)
    }
  }
  return (
    <Dialog title={t('delete.title')} closing={t('cancel')} onClose={onClose}>
      <p>
        <strong>{when(exam.startedAt)}</strong>
      </p>
      <p>{t(exam.finishedAt === null ? 'delete.running' : 'delete.text')}</p>
      {hasFailed && <Notice tone="bad">{t('delete.failed')}</Notice>}
      <div className={styles.actions}>
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('cancel')}
        </Button>
        <Button className={styles.grave ?? ''} onClick={() => void remove()}>
          {t('delete')}
        </Button>
      </div>
    </Dialog>
  )
}
