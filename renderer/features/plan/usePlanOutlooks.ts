import { useEffect, useState } from 'react'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { useDayTotals } from '../../data/useDayTotals.ts'
import { msAnAnswer } from '../../domain/plan/msAnAnswer.ts'
import { questionsInScope } from '../../domain/plan/planInForce.ts'
import { isTimeEnough, type PlanOutlook, planOutlook } from '../../domain/plan/planOutlook.ts'
import { smallerScope } from '../../domain/plan/smallerScope.ts'
import { sumDays } from '../../domain/statistics/sumDays.ts'
import { usePlanShares } from './usePlanShares.ts'

/** An outlook, and where there is too little time the part of the scope that there is time for. */
export interface Reckoned {
  readonly outlook: PlanOutlook
  readonly smaller: readonly string[] | null
}

/** Today's share of every plan at once, and the outlook of each as it is reckoned, one after another. */
export function usePlanOutlooks(now: number) {
  const { systems, themes } = useAtlas()
  const { isReady, questions, cards, plans, today, shares } = usePlanShares(now)
  const days = useDayTotals()
  const pace = days && msAnAnswer(sumDays(days))

  const [outlooks, setOutlooks] = useState<ReadonlyMap<string, Reckoned>>(new Map())
  // Months are played in advance: after what is already known was drawn, and a plan at a time.
  useEffect(() => {
    if (!isReady || !plans || pace === undefined) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const reckon = (index: number, done: ReadonlyMap<string, Reckoned>) => {
      const inForce = plans[index]
      if (!inForce) return
      timer = setTimeout(() => {
        const at = Date.now()
        const { plan } = inForce
        const outlook = planOutlook(inForce, plans, cards, at, today, pace)
        const fits = (scope: readonly string[]) => {
          const questionIds = new Set(questionsInScope(scope, questions).map(({ id }) => id))
          return isTimeEnough({ ...inForce, questionIds }, plans, cards, at, today, pace)
        }
        const subjects =
          plan.scope.length > 0 ? plan.scope : [...systems, ...themes].map(({ id }) => id)
        const smaller =
          outlook.fit.kind === 'short' && outlook.daysLeft > 0
            ? smallerScope(subjects, questions, cards, fits)
            : null
        const more = new Map(done).set(plan.id, { outlook, smaller })
        setOutlooks(more)
        reckon(index + 1, more)
      })
    }
    reckon(0, new Map())
    return () => clearTimeout(timer)
  }, [isReady, plans, questions, cards, pace, today, systems, themes])

  return { outlooks, shares }
}
