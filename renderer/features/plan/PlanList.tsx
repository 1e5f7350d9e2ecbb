import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanWish } from '../../data/savePlan.ts'
import type { Plan } from '../../domain/plan/plan.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { PlanCard } from './PlanCard.tsx'
import styles from './PlanList.module.css'
import { usePlanOutlooks } from './usePlanOutlooks.ts'

interface Props {
  readonly plans: readonly Plan[]
  readonly now: number
  readonly onChange: (plan: Plan) => void
  readonly onSave: (wish: PlanWish) => Promise<boolean>
  readonly onDelete: (plan: Plan) => void
}

/** Every plan whose day is to come, and what they ask of today together. */
export function PlanList({ plans, now, onChange, onSave, onDelete }: Props) {
  const { t } = useTranslation('plan')
  const { format } = useLocale()
  const { outlooks, shares } = usePlanOutlooks(now)
  const shareOf = useMemo(() => new Map(shares.map((share) => [share.planId, share])), [shares])
  const sum = (of: (share: (typeof shares)[number]) => number) =>
    format.number(shares.reduce((total, share) => total + of(share), 0))
  return (
    <>
      {plans.length > 1 && shares.length > 1 && (
        <p className={styles.together}>
          {t('together', {
            fresh: sum(({ newQuota, newDone }) => Math.max(0, newQuota - newDone)),
            reviews: sum(({ reviewsLeft }) => reviewsLeft),
          })}
        </p>
      )}
      <ul className={styles.plans}>
        {plans.map((plan) => (
          <li key={plan.id}>
            <PlanCard
              plan={plan}
              reckoned={outlooks.get(plan.id) ?? null}
              share={shareOf.get(plan.id) ?? null}
              onChange={() => onChange(plan)}
              onSave={onSave}
              onDelete={() => onDelete(plan)}
            />
          </li>
        ))}
      </ul>
    </>
  )
}
