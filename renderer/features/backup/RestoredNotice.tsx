import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWhen } from '../../i18n/useWhen.ts'
import { Notice } from '../../ui/Notice.tsx'
import styles from './Backup.module.css'
import { forgetRestored, readRestored } from './restoredMark.ts'

/** Says that the answers were brought back from a backup, until somebody says that they have read it. */
export function RestoredNotice() {
  const { t } = useTranslation('backup')
  const when = useWhen()
  const [restored, setRestored] = useState(readRestored)
  if (!restored) return null
  const dismiss = (): void => {
    forgetRestored()
    setRestored(null)
  }
  return (
    <div className={styles.banner}>
      <Notice tone="info" title={t('restored.title')}>
        <div className={styles.said}>
          {t('restored.text', { when: when(restored.writtenAt) })}
          <Button size="compact-md" variant="default" onClick={dismiss}>
            {t('restored.read')}
          </Button>
        </div>
      </Notice>
    </div>
  )
}
