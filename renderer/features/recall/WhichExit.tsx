import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './Exercise.module.css'
import type { ExitChoice } from './exitChoices.ts'

interface Props {
  /** Of the step that was put behind a decision. */
  readonly title: string
  readonly choices: readonly ExitChoice[]
  readonly onChoose: (exit: number | null) => void
  readonly onCancel: () => void
}

/** Asks in which case the step follows. */
export function WhichExit({ title, choices, onChoose, onCancel }: Props) {
  const { t } = useTranslation('recall')
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => first.current?.focus(), [])
  return (
    <div
      className={styles.waiting}
      role="group"
      aria-label={t('whichExit', { title })}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <p>{t('whichExit', { title })}</p>
      <div className={styles.choices}>
        {choices.map(({ exit, words }, index) => (
          <button
            key={exit ?? 'plain'}
            ref={index === 0 ? first : null}
            type="button"
            className={styles.choice}
            onClick={() => onChoose(exit)}
          >
            {words ?? t('plain')}
          </button>
        ))}
        <button type="button" className={styles.where} onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </div>
  )
}
