import { Clock } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { clockText } from '../../domain/exam/examClock.ts'
import styles from './CourseScreen.module.css'

const TICK_MS = 1000
const MINUTE_MS = 60_000
/** Told aloud when so many minutes are left. */
const TOLD = [10, 5, 1]

interface Props {
  /** Milliseconds since the epoch. */
  readonly endsAt: number
  readonly onTimeUp: () => void
}

/** The time that is left of an examination. */
export function TimeLeft({ endsAt, onTimeUp }: Props) {
  const { t } = useTranslation('course')
  const [left, setLeft] = useState(() => Math.max(0, endsAt - Date.now()))
  const tick = useEffectEvent(() => {
    const now = Math.max(0, endsAt - Date.now())
    setLeft(now)
    if (now === 0) onTimeUp()
  })
  useEffect(() => {
    tick()
    const timer = setInterval(tick, TICK_MS)
    return () => clearInterval(timer)
  }, [])
  const minutes = TOLD.findLast((each) => left <= each * MINUTE_MS)
  return (
    <span className={styles.time}>
      <Clock size={16} aria-hidden="true" />
      <span role="timer" aria-label={t('timeLeft')}>
        {clockText(left)}
      </span>
      <span className={styles.hidden} role="status">
        {minutes !== undefined && left > 0 && t('timeLeft.minutes', { count: minutes })}
      </span>
    </span>
  )
}
