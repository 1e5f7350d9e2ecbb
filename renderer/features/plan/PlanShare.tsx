import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Plan } from '../../domain/plan/plan.ts'
import type { PlanToday } from '../../domain/plan/planToday.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Meter } from '../../ui/Meter.tsx'
import styles from './PlanList.module.css'
import { useStudyNow } from './useStudyNow.ts'

interface Props {
  readonly plan: Plan
  readonly share: PlanToday
  readonly daysLeft: number
  /** Of its heading; 4 unless told. */
  readonly level?: 3 | 4
}

/** Today's share of a plan: new questions and reviews, done and to be done, and the way to them. */
export function PlanShare({ plan, share, daysLeft, level = 4 }: Props) {
  const Heading = `h${level}` as const
  const { t } = useTranslation('plan')
  const { format } = useLocale()
  const { newDone, newQuota, reviewsDone, reviewsLeft } = share
  const study = useStudyNow(plan, Math.max(0, newQuota - newDone))
  const rows = [
    ...(daysLeft > 0 ? [{ name: t('share.new'), done: newDone, of: newQuota }] : []),
    { name: t('share.reviews'), done: reviewsDone, of: reviewsDone + reviewsLeft },
  ]
  const isDone = rows.every(({ done, of }) => done >= of)
  return (
    <section aria-label={t('share')} className={styles.share}>
      <Heading>{t('share')}</Heading>
      {rows.map(({ name, done, of }) => (
        <div key={name} className={styles.row}>
          <span>{name}</span>
          <Meter
            share={of === 0 ? 1 : done / of}
            label={name}
            text={t('share.of', { done: format.number(done), of: format.number(of) })}
          />
        </div>
      ))}
      {isDone ? (
        <p>{t('share.done')}</p>
      ) : (
        <div>
          <Button disabled={study === null} onClick={study ?? undefined}>
            {t('share.start')}
          </Button>
        </div>
      )}
    </section>
  )
}
