import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './CountingChoice.module.css'

interface Props {
  readonly counts: boolean
  readonly onChoose: (counts: boolean) => void
}

/** Whether the answers move the schedule, or are for practice. */
export function CountingChoice({ counts, onChoose }: Props) {
  const { t } = useTranslation('quiz')
  const name = useId()
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{t('mode')}</legend>
      {(['counts', 'practice'] as const).map((mode) => (
        <label key={mode} className={styles.option}>
          <input
            type="radio"
            name={name}
            checked={counts === (mode === 'counts')}
            onChange={() => onChoose(mode === 'counts')}
          />
          <span>
            {t(`mode.${mode}`)}
            <span className={styles.hint}>{t(`mode.${mode}Hint`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
