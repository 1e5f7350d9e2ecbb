import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './Answer.module.css'

interface Props {
  /** Whether there is anything to be checked. */
  readonly isReady: boolean
  readonly onCheck: () => void
  /** How far the answer has come. */
  readonly children?: ReactNode
}

/** Ends an answer that is made of several acts. */
export function CheckButton({ isReady, onCheck, children }: Props) {
  const { t } = useTranslation('quiz')
  return (
    <div className={styles.foot}>
      <Button size="md" disabled={!isReady} data-check onClick={onCheck}>
        {t('check')}
      </Button>
      {children && <span className={styles.hint}>{children}</span>}
    </div>
  )
}
