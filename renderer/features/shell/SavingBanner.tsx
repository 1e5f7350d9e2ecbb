import { useTranslation } from 'react-i18next'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import { Notice } from '../../ui/Notice.tsx'
import styles from './SavingBanner.module.css'

/** Says, for as long as it is so, that what the learner does is not being kept. */
export function SavingBanner() {
  const { t } = useTranslation('shell')
  const saving = useScreen((state) => state.saving)
  if (saving.kind === 'works') return null
  const reason = saving.kind === 'outdated' ? 'outdated' : saving.reason
  return (
    <div className={styles.banner}>
      <Notice tone="bad">{t(`saving.${reason}`)}</Notice>
    </div>
  )
}
