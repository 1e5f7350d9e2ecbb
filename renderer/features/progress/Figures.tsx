import { useTranslation } from 'react-i18next'
import { RETENTION_DAYS } from '../../data/useRetention.ts'
import { shownShare } from '../../domain/shownShare.ts'
import type { Retention } from '../../domain/statistics/retention.ts'
import type { Streak } from '../../domain/statistics/streak.ts'
import type { DayTotals, StudyDay } from '../../domain/statistics/studyDay.ts'
import { type Sum, sumDays } from '../../domain/statistics/sumDays.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import styles from './Figures.module.css'

interface Props {
  readonly days: readonly DayTotals[]
  readonly today: StudyDay
  readonly streak: Streak
  readonly retention: Retention
}

const WEEK_DAYS = 7

/** The streak, what was done and in how much time, and how much of it was right. */
export function Figures({ days, today, streak, retention }: Props) {
  const { t } = useTranslation('progress')
  const { format } = useLocale()
  const whole = sumDays(days)
  const done = ({ answers, elapsedMs }: Sum) =>
    t('figures.done', { answers: format.number(answers), time: format.duration(elapsedMs) })
  const share = (correct: number, of: number) =>
    of === 0 ? '–' : format.percent(shownShare(correct / of))

  const streakNotes = [
    t('streak.longest', { count: format.number(streak.longest) }),
    ...(streak.days > 0 && !streak.isTodayDone ? [t('streak.open')] : []),
    ...(streak.forgiven === null
      ? []
      : [t('streak.forgiven', { day: format.shortDay(streak.forgiven) })]),
  ]
  const figures = [
    { name: t('streak'), value: format.number(streak.days), note: streakNotes.join(' ') },
    {
      name: t('figures.today'),
      value: format.number(sumDays(days, today, today).answers),
      note: t('figures.time', { time: format.duration(sumDays(days, today, today).elapsedMs) }),
    },
    {
      name: t('figures.right'),
      value: share(whole.correct, whole.answers),
      note: t('figures.rightNote'),
    },
    {
      name: t('figures.retention'),
      value: share(retention.correct, retention.reviews),
      note:
        retention.reviews === 0
          ? t('figures.retentionNone', { days: format.number(RETENTION_DAYS) })
          : t('figures.retentionNote', {
              reviews: format.number(retention.reviews),
              days: format.number(RETENTION_DAYS),
            }),
    },
  ]
  return (
    <section aria-label={t('figures')}>
      <dl className={styles.figures}>
        {figures.map(({ name, value, note }) => (
          <div key={name} className={styles.figure}>
            <dt>{name}</dt>
            <dd className={styles.value}>{value}</dd>
            <dd className={styles.note}>{note}</dd>
          </div>
        ))}
      </dl>
      <dl className={styles.spans}>
        <div>
          <dt>{t('figures.week')}</dt>
          <dd>{done(sumDays(days, today - WEEK_DAYS + 1))}</dd>
        </div>
        <div>
          <dt>{t('figures.all')}</dt>
          <dd>{done(whole)}</dd>
        </div>
        <div>
          <dt>{t('figures.days')}</dt>
          <dd>{format.number(whole.days)}</dd>
        </div>
      </dl>
      <p className={styles.rule}>{t('streak.rule')}</p>
    </section>
  )
}
