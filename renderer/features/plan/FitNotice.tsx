import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PlanWish } from '../../data/savePlan.ts'
import type { Plan } from '../../domain/plan/plan.ts'
import type { PlanOutlook } from '../../domain/plan/planOutlook.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { LONG_BUTTON } from '../../ui/longButton.ts'
import { Notice } from '../../ui/Notice.tsx'
import styles from './PlanList.module.css'
import { wishOf } from './usePlanSaving.ts'
import { usePlanWords } from './usePlanWords.ts'

interface Props {
  readonly plan: Plan
  readonly outlook: PlanOutlook
  /** Part of the scope that there is time for; null for none. */
  readonly smaller: readonly string[] | null
  readonly onSave: (wish: PlanWish) => Promise<boolean>
}

/** Whether the time is enough; if not, how many questions it leaves out, and what could be done about it. */
export function FitNotice({ plan, outlook, smaller, onSave }: Props) {
  const { t } = useTranslation('plan')
  const { format } = useLocale()
  const { namesOf } = usePlanWords()
  const { fit, total, met, daysLeft, days } = outlook
  const time = (minutes: number) => format.duration(Math.ceil(minutes) * 60_000)

  if (daysLeft === 0)
    return (
      <Notice tone="info" live={false}>
        {t('fit.today', { unmet: format.number(total - met) })}
      </Notice>
    )
  if (fit.kind === 'fits') {
    const minutes = days.map((day) => day.minutes)
    const mean = minutes.reduce((sum, each) => sum + each, 0) / minutes.length
    return (
      <Notice tone="good" live={false}>
        {t('fit.fits', { mean: time(mean), most: time(Math.max(...minutes)) })}
      </Notice>
    )
  }
  const needed = fit.minutesNeeded
  return (
    <Notice tone="bad" live={false} title={t('fit.short')}>
      <p>
        {t('fit.unreached', {
          minutes: time(plan.minutes),
          unreached: format.number(fit.unreached),
          total: format.number(total),
        })}{' '}
        {needed === null ? t('fit.never') : t('fit.needed', { minutes: time(needed) })}
      </p>
      {(needed !== null || smaller) && (
        <div className={styles.choices}>
          {needed !== null && (
            <Button
              variant="default"
              onClick={() => void onSave({ ...wishOf(plan), minutes: needed })}
            >
              {t('fit.more', { minutes: time(needed) })}
            </Button>
          )}
          {smaller && (
            <Button
              variant="default"
              classNames={LONG_BUTTON}
              onClick={() => void onSave({ ...wishOf(plan), scope: smaller })}
            >
              {t('fit.smaller', { names: format.list(namesOf(smaller)) })}
            </Button>
          )}
        </div>
      )}
    </Notice>
  )
}
