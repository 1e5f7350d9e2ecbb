import { useStudyDay } from '../../data/useStudyDay.ts'
import { Card } from '../../ui/Card.tsx'
import { PlanShare } from './PlanShare.tsx'
import { usePlanShares } from './usePlanShares.ts'
import { usePlanWords } from './usePlanWords.ts'

/** What each plan asks for today; nothing where there is no plan. */
export function PlansToday() {
  const { now } = useStudyDay()
  const { plans = [], shares, today } = usePlanShares(now)
  const { nameOf, dayOf } = usePlanWords()
  return plans.flatMap(({ plan, examDay, questionIds }) => {
    const share = shares.find(({ planId }) => planId === plan.id)
    if (!share || questionIds.size === 0) return []
    return (
      <Card key={plan.id}>
        <h2>{nameOf(plan)}</h2>
        <p>{dayOf(plan)}</p>
        <PlanShare plan={plan} share={share} daysLeft={examDay - today} level={3} />
      </Card>
    )
  })
}
