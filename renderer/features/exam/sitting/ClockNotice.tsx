import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ClockEvent } from '../../../domain/exam/examClock.ts'
import { Notice } from '../../../ui/Notice.tsx'

const MINUTE_MS = 60_000

interface Props {
  readonly event: ClockEvent
  readonly onTakeBack: () => void
}

/** Says that the machine's clock was changed and what that means for the time that is left. */
export function ClockNotice({ event, onTakeBack }: Props) {
  const { t } = useTranslation('examSitting')
  if (event.kind === 'none') return null
  const minutes = Math.max(1, Math.round(event.byMs / MINUTE_MS))
  if (event.kind === 'set-back')
    return <Notice tone="info">{t('clock.setBack', { minutes })}</Notice>
  return (
    <Notice tone="info">
      <p>{t('clock.jumped', { minutes })}</p>
      <Button size="compact-sm" variant="default" onClick={onTakeBack}>
        {t('clock.takeBack')}
      </Button>
    </Notice>
  )
}
