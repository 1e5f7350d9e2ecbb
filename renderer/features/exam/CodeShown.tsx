import { Button } from '@mantine/core'
import { Copy, Dices } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './CodeShown.module.css'

interface Props {
  readonly code: string
  /** Asks for other questions of the same make. */
  readonly onAnother?: () => void
}

/** A code as it is read out and written down, and the way to the clipboard. */
export function CodeShown({ code, onAnother }: Props) {
  const { t } = useTranslation('exam')
  const [outcome, setOutcome] = useState<{ code: string; word: 'copied' | 'copyRefused' } | null>(
    null,
  )
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(code)
      setOutcome({ code, word: 'copied' })
    } catch {
      setOutcome({ code, word: 'copyRefused' })
    }
  }
  return (
    <div className={styles.shown}>
      <span className={styles.label} id="exam-code">
        {t('code')}
      </span>
      <div className={styles.row}>
        <output className={styles.code} aria-labelledby="exam-code" aria-live="off" translate="no">
          {code}
        </output>
        <Button
          variant="default"
          size="sm"
          leftSection={<Copy size={16} aria-hidden="true" />}
          onClick={() => void copy()}
        >
          {t('copy')}
        </Button>
        {onAnother && (
          <Button
            variant="default"
            size="sm"
            leftSection={<Dices size={16} aria-hidden="true" />}
            onClick={onAnother}
          >
            {t('another')}
          </Button>
        )}
      </div>
      <p className={styles.outcome} role="status">
        {outcome?.code === code && t(outcome.word)}
      </p>
    </div>
  )
}
