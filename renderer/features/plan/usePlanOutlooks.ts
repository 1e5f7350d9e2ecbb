import { useEffect, useMemo, useState } from 'react'
import { dayHere } from '../../data/dayHere.ts'
import { useAnsweredToday } from '../../data/useAnsweredToday.ts'
import { useCards } from '../../data/useCards.ts'
import { useDayTotals } from '../../data/useDayTotals.ts'
import { usePlansInForce } from '../../data/usePlansInForce.ts'
import { useQuestionBank } from '../../data/useQuestionBank.ts'
import { useStudyDay } from '../../data/useStudyDay.ts'
import type { CardState } from '../../domain/memory/cards.ts'
import { msAnAnswer } from '../../domain/plan/msAnAnswer.ts'
import { type PlanOutlook, planOutlook } from '../../domain/plan/planOutlook.ts'
import { type PlanToday, planToday } from '../../domain/plan/planToday.ts'
import type { Question } from '../../domain/questions/question.ts'
import { sumDays } from '../../domain/statistics/sumDays.ts'
import { useLocale } from '../../i18n/useLocale.ts'

const NO_CARDS: ReadonlyMap<string, CardState> = new Map()
const NO_QUESTIONS: readonly Question[] = []
const NO_SHARES: readonly PlanToday[] = []

/** Today's share of every plan at once, and the outlook of each as it is reckoned, one after another. */
export function usePlanOutlooks(now: number) {
  const { locale } = useLocale()
  const bank = useQuestionBank(locale)
  const questions = bank?.questions ?? NO_QUESTIONS
  const stored = useCards()
  const cards = stored ?? NO_CARDS
  const days = useDayTotals()
  const plans = usePlansInForce(questions, now)
  const answered = useAnsweredToday(now, stored)
  const { endOfDay } = useStudyDay()
  const today = dayHere(now)
  const isReady = bank !== undefined && stored !== undefined
  const pace = days && msAnAnswer(sumDays(days))

  const shares = useMemo(
    () =>
      isReady && plans && answered
        ? planToday(plans, { cards, ...answered, now, endOfDay, today })
        : NO_SHARES,
    [isReady, plans, answered, cards, now, endOfDay, today],
  )

  const [outlooks, setOutlooks] = useState<ReadonlyMap<string, PlanOutlook>>(new Map())
  // Months are played in advance: after what is already known was drawn, and a plan at a time.
  useEffect(() => {
    if (!isReady || !plans || pace === undefined) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const reckon = (index: number, done: ReadonlyMap<string, PlanOutlook>) => {
      const inForce = plans[index]
      if (!inForce) return
      timer = setTimeout(() => {
        const outlook = planOutlook(inForce, plans, cards, Date.now(), today, pace)
        const more = new Map(done).set(inForce.plan.id, outlook)
        setOutlooks(more)
        reckon(index + 1, more)
      })
    }
    reckon(0, new Map())
    return () => clearTimeout(timer)
  }, [isReady, plans, cards, pace, today])

  return { outlooks, shares, questions, cards }
}
