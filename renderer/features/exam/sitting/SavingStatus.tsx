import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../../ui/Notice.tsx'
import styles from './SavingStatus.module.css'
import type { ExamSaving } from './useExamSaving.ts'

/** Whether what was answered is on disk; said only when it is. */
export function SavingStatus({ saving }: { readonly saving: ExamSaving }) {
  const { t } = useTranslation('examSitting')
  const { state, failure, flush } = saving
  if (state !== 'failed')
    return (
      <span className={styles.status} data-saving={state}>
        {t(state)}
      </span>
    )
  return (
    <div className={styles.failed}>
      <Notice tone="bad" title={t('notSaved')}>
        <p>{t([`notSaved.${failure}`, 'notSaved.unknown'])}</p>
        <Button size="compact-sm" variant="default" onClick={() => void flush()}>
          {t('saveAgain')}
        </Button>
      </Notice>
    </div>
  )
}
