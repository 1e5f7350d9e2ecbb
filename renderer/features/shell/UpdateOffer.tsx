import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../ui/Notice.tsx'
import styles from './UpdateOffer.module.css'
import { useUpdate } from './useUpdate.ts'

interface Props {
  /** The learner wants to hear no more of it before the next start. */
  readonly isPutOff: boolean
  readonly onPutOff: () => void
}

/** Says that a newer version is there, and lets it in when the learner wants it. */
export function UpdateOffer({ isPutOff, onPutOff }: Props) {
  const { t } = useTranslation('shell')
  const take = useUpdate()
  if (!take || isPutOff) return null
  return (
    <div className={styles.offer} data-offer>
      <Notice tone="info">
        <div className={styles.row}>
          <span>{t('update')}</span>
          <span className={styles.actions}>
            <Button size="compact-sm" onClick={take}>
              {t('update.take')}
            </Button>
            <Button size="compact-sm" variant="default" onClick={onPutOff}>
              {t('update.later')}
            </Button>
          </span>
        </div>
      </Notice>
    </div>
  )
}
