import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from './Answer.module.css'
import type { AnswerProps } from './AnswerProps.ts'
import { CheckButton } from './CheckButton.tsx'
import type { useSlotPlacing } from './useSlotPlacing.ts'

interface Props extends Pick<AnswerProps, 'onGive'> {
  readonly placing: ReturnType<typeof useSlotPlacing>
}

/** How far the placing has come, and what can be done with it as a whole. */
export function SlotFoot({ placing, onGive }: Props) {
  const { t } = useTranslation('quiz')
  const { given, filled, said, clear } = placing
  const progress = t('filled', { count: filled, total: given.length })
  return (
    <div className={styles.foot}>
      {onGive ? (
        <CheckButton isReady={filled > 0} onCheck={() => onGive(given)}>
          {progress}
        </CheckButton>
      ) : (
        <span className={styles.hint}>{progress}</span>
      )}
      {filled > 0 && (
        <Button variant="subtle" size="compact-md" onClick={clear}>
          {t('clear')}
        </Button>
      )}
      <p role="status" className={styles.spoken}>
        {said}
      </p>
    </div>
  )
}
