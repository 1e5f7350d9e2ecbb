import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from './PartsEditor.module.css'

interface Props {
  readonly isReady: boolean
  readonly onAdd: () => void
  readonly onClose: () => void
}

/** The end of every dialogue in which a part is chosen. */
export function ChoiceFoot({ isReady, onAdd, onClose }: Props) {
  const { t } = useTranslation('lessons')
  return (
    <div className={styles.foot}>
      <Button variant="default" onClick={onClose}>
        {t('cancel')}
      </Button>
      <Button disabled={!isReady} onClick={onAdd}>
        {t('addIt')}
      </Button>
    </div>
  )
}
