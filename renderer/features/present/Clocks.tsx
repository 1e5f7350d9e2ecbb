import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { clockText } from '../../domain/exam/examClock.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import styles from './Presenter.module.css'
import { useNow } from './useNow.ts'
import { TIMER_MINUTES, useTimer } from './useTimer.ts'

/** What time it is, how long one has been at it, and how long the class still has. */
export function Clocks({ startedAt }: { readonly startedAt: number }) {
  const { t } = useTranslation('present')
  const { format } = useLocale()
  const now = useNow()
  const [timer, setTimer] = useTimer()
  const left = timer.endsAt === null ? null : Math.max(0, timer.endsAt - now)
  return (
    <div className={styles.clocks}>
      <p>
        <span>{t('clock')}</span>
        <strong>{format.time(new Date(now))}</strong>
      </p>
      <p>
        <span>{t('elapsed')}</span>
        <strong data-elapsed>{clockText(Math.max(0, now - startedAt))}</strong>
      </p>
      <div className={styles.timer} role="group" aria-label={t('timer')}>
        {left === null ? (
          <label>
            <span>{t('minutes')}</span>
            <input
              type="number"
              min={TIMER_MINUTES.least}
              max={TIMER_MINUTES.most}
              value={timer.minutes}
              onChange={({ currentTarget }) => {
                const minutes = currentTarget.valueAsNumber
                const { least, most } = TIMER_MINUTES
                if (Number.isInteger(minutes) && minutes >= least && minutes <= most)
                  setTimer({ ...timer, minutes })
              }}
            />
          </label>
        ) : (
          <p data-over={left === 0 || undefined}>
            <span>{t('timer')}</span>
            <strong role="timer">{left === 0 ? t('timeUp') : clockText(left)}</strong>
          </p>
        )}
        <Button
          size="compact-sm"
          variant="default"
          onClick={() =>
            setTimer({
              ...timer,
              endsAt: timer.endsAt === null ? Date.now() + timer.minutes * 60_000 : null,
            })
          }
        >
          {t(left === null ? 'start' : 'stop')}
        </Button>
      </div>
    </div>
  )
}
