import { Button } from '@mantine/core'
import { CircleCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../ui/Notice.tsx'
import styles from './ClassControls.module.css'
import type { Keeping } from './useResultKeeping.ts'

/** Whether what the class answered is on disk. */
export function KeepingStatus({ keeping }: { readonly keeping: Keeping }) {
  const { t } = useTranslation('classroom')
  if (keeping.kind === 'failed')
    return (
      <Notice tone="bad">
        {t(`notKept.${keeping.failure}`)}{' '}
        <Button size="compact-sm" variant="default" onClick={keeping.again}>
          {t('keepAgain')}
        </Button>
      </Notice>
    )
  return (
    <p className={styles.kept} role="status">
      {keeping.kind === 'kept' && (
        <>
          <CircleCheck size={18} aria-hidden="true" /> {t('kept')}
        </>
      )}
    </p>
  )
}
