import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PlanWish } from '../../data/savePlan.ts'
import type { Plan } from '../../domain/plan/plan.ts'
import type { PlanToday } from '../../domain/plan/planToday.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Card } from '../../ui/Card.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { FitNotice } from './FitNotice.tsx'
import { PlanFiles } from './PlanFiles.tsx'
import styles from './PlanList.module.css'
import { PlanShare } from './PlanShare.tsx'
import { RecallCurve } from './RecallCurve.tsx'
import type { Reckoned } from './usePlanOutlooks.ts'
import { usePlanWords } from './usePlanWords.ts'

interface Props {
  readonly plan: Plan
  /** Both null until they are reckoned. */
  readonly reckoned: Reckoned | null
  readonly share: PlanToday | null
  readonly onChange: () => void
  readonly onSave: (wish: PlanWish) => Promise<boolean>
  readonly onDelete: () => void
}

/** One plan: its day, today's share of it, whether the time is enough, and how much will be remembered. */
export function PlanCard(props: Props) {
  const { plan, reckoned, share, onChange, onSave, onDelete } = props
  const { t } = useTranslation('plan')
  const { format } = useLocale()
  const { nameOf, dayOf, scopeOf } = usePlanWords()
  const name = nameOf(plan)
  const outlook = reckoned?.outlook
  return (
    <Card>
      <div className={styles.head}>
        <div>
          <h3>{name}</h3>
          <p className={styles.soft}>
            {dayOf(plan)}
            {outlook &&
              ` · ${outlook.daysLeft === 0 ? t('isToday') : t('daysLeft', { days: format.number(outlook.daysLeft) })}`}
          </p>
          <p className={styles.soft}>
            {scopeOf(plan)} · {t('aDay', { time: format.duration(plan.minutes * 60_000) })}
          </p>
        </div>
        <div className={styles.actions}>
          <Button
            variant="default"
            size="compact-md"
            aria-label={t('changeOne', { name })}
            onClick={onChange}
          >
            {t('change.short')}
          </Button>
          <Button
            variant="subtle"
            size="compact-md"
            aria-label={t('deleteOne', { name })}
            onClick={onDelete}
          >
            {t('delete')}
          </Button>
        </div>
      </div>
      {!outlook && (
        <p className={styles.soft} aria-busy="true">
          {t('reckoning')}
        </p>
      )}
      {outlook && outlook.total === 0 && (
        <Notice tone="bad" live={false}>
          {t('emptyScope')}
        </Notice>
      )}
      {outlook && outlook.total > 0 && (
        <>
          {share && <PlanShare plan={plan} share={share} daysLeft={outlook.daysLeft} />}
          <FitNotice plan={plan} outlook={outlook} smaller={reckoned.smaller} onSave={onSave} />
          {outlook.daysLeft > 0 && <RecallCurve outlook={outlook} name={name} />}
          <PlanFiles plan={plan} outlook={outlook} />
        </>
      )}
    </Card>
  )
}
