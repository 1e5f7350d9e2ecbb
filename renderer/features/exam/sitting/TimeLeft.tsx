import { Clock } from 'lucide-react'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ClockEvent, clockText, minutesToAnnounce } from '../../../domain/exam/examClock.ts'
import type { ExamClock } from './createExamClock.ts'
import styles from './TimeLeft.module.css'

const TICK_MS = 500

interface Props {
  readonly clock: ExamClock
  /** By the clock of the examination; null without a limit. */
  readonly endsAt: number | null
  readonly onEvent: (event: ClockEvent) => void
  /** `jumped`: how far the clock went ahead just then, 0 where time simply ran out. */
  readonly onTimeUp: (jumpedMs: number) => void
}

/** The time that is left, drawn every second and told aloud at ten, five and one minute. */
export function TimeLeft({ clock, endsAt, onEvent, onTimeUp }: Props) {
  const { t } = useTranslation('examSitting')
  const leftNow = (): number => (endsAt === null ? 0 : Math.max(0, endsAt - clock.now()))
  const [text, setText] = useState(() => clockText(leftNow()))
  const [announced, setAnnounced] = useState<number | null>(null)
  const before = useRef(leftNow())

  const tick = useEffectEvent((): void => {
    const event = clock.check()
    if (event.kind !== 'none') onEvent(event)
    if (endsAt === null) return
    const left = leftNow()
    setText(clockText(left))
    const mark = minutesToAnnounce(before.current, left)
    if (mark !== null && left > 0) setAnnounced(mark)
    before.current = left
    if (left === 0) onTimeUp(event.kind === 'jumped' ? event.byMs : 0)
  })
  useEffect(() => {
    const timer = setInterval(tick, TICK_MS)
    return () => clearInterval(timer)
  }, [])

  if (endsAt === null) return <span className={styles.untimed}>{t('untimed')}</span>
  const isShort = announced !== null && announced <= 5
  return (
    <div className={styles.time}>
      <span
        className={`${styles.clock} ${isShort ? styles.short : ''}`}
        role="timer"
        aria-label={t('timeLeft')}
      >
        <Clock size={18} aria-hidden="true" />
        <span className={styles.figures}>{text}</span>
      </span>
      <span className={styles.announced} role="status">
        {announced !== null && t(`left.${announced}`)}
      </span>
    </div>
  )
}
