import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from './PartsEditor.module.css'

interface Props {
  readonly isReady: boolean
  /** What the button says; «add» unless given. */
  readonly adding?: string
  readonly onAdd: () => void
  readonly onClose: () => void
}

/** The end of every dialogue in which a part is chosen. */
export function ChoiceFoot({ isReady, adding, onAdd, onClose }: Props) {
  const { t } = useTranslation('lessons')
  return (
    <div className={styles.foot}>
      <Button variant="default" onClick={onClose}>
        {t('cancel')}
      </Button>
      <Button disabled={!isReady} onClick={onAdd}>
        {adding ?? t('addIt')}
      </Button>
    </div>
  )
}
