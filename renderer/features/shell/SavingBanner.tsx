import { useTranslation } from 'react-i18next'
import type { Saving } from '../../state/createScreenStore.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import { Notice } from '../../ui/Notice.tsx'
import styles from './SavingBanner.module.css'

/** Says, for as long as it is so, that what the learner does is not being kept, or not backed up. */
export function SavingBanner() {
  const { t } = useTranslation('shell')
  const saving = useScreen((state) => state.saving)
  const areBackupsFailing = useScreen((state) => state.areBackupsFailing)
  if (saving.kind === 'works' && !areBackupsFailing) return null
  const reason = reasonOf(saving)
  return (
    <div className={styles.banner}>
      <Notice tone="bad">{t(`saving.${reason}`)}</Notice>
    </div>
  )
}

const reasonOf = (saving: Saving): string => {
  if (saving.kind === 'works') return 'noBackup'
  return saving.kind === 'outdated' ? 'outdated' : saving.reason
}
