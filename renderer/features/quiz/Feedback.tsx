import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { GivenAnswer } from '../../state/createScreenStore.ts'
import styles from './Feedback.module.css'

interface Props {
  readonly answer: GivenAnswer
  readonly isLast: boolean
  readonly onNext: () => void
}

/** Whether the answer is kept, and the way on. */
export function Feedback({ answer, isLast, onNext }: Props) {
  const { t } = useTranslation('quiz')
  const next = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    next.current?.focus()
  }, [])

  return (
    <div className={styles.foot}>
      <Button ref={next} size="md" onClick={onNext}>
        {isLast ? t('finish') : t('next')}
      </Button>
      <Kept answer={answer} />
    </div>
  )
}

function Kept({ answer }: { readonly answer: GivenAnswer }) {
  const { t } = useTranslation('quiz')
  if (answer.saved === 'saving') return <p className={styles.kept}>{t('saving')}</p>
  if (answer.saved === 'yes') return <p className={styles.kept}>{t('saved')}</p>
  const reason = answer.failure ?? 'unknown'
  return (
    <p className={styles.lost} role="alert">
      {t([`notSaved.${reason}`, 'notSaved'])}
    </p>
  )
}
