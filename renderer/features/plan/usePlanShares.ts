import { useMemo } from 'react'
import { dayHere } from '../../data/dayHere.ts'
import { useAnsweredToday } from '../../data/useAnsweredToday.ts'
import { useCards } from '../../data/useCards.ts'
import { usePlansInForce } from '../../data/usePlansInForce.ts'
import { useQuestionBank } from '../../data/useQuestionBank.ts'
import { useStudyDay } from '../../data/useStudyDay.ts'
import type { CardState } from '../../domain/memory/cards.ts'
import { type PlanToday, planToday } from '../../domain/plan/planToday.ts'
import type { Question } from '../../domain/questions/question.ts'
import { useLocale } from '../../i18n/useLocale.ts'

const NO_CARDS: ReadonlyMap<string, CardState> = new Map()
const NO_QUESTIONS: readonly Question[] = []
const NO_SHARES: readonly PlanToday[] = []

/** The plans whose day is still to come, today's share of each, and what both are reckoned from. */
export function usePlanShares(now: number) {
  const { locale } = useLocale()
  const bank = useQuestionBank(locale)
  const questions = bank?.questions ?? NO_QUESTIONS
  const stored = useCards()
  const cards = stored ?? NO_CARDS
  const plans = usePlansInForce(questions, now)
  const answered = useAnsweredToday(now, stored)
  const { endOfDay } = useStudyDay()
  const today = dayHere(now)
  const isReady = bank !== undefined && stored !== undefined

  const shares = useMemo(
    () =>
      isReady && plans && answered
        ? planToday(plans, { cards, ...answered, now, endOfDay, today })
        : NO_SHARES,
    [isReady, plans, answered, cards, now, endOfDay, today],
  )
  return { isReady, questions, cards, plans, today, shares }
}
