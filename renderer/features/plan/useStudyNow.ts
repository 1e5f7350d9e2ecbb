import { useCards } from '../../data/useCards.ts'
import { usePlansInForce } from '../../data/usePlansInForce.ts'
import { NO_QUESTIONS, useQuestionBank } from '../../data/useQuestionBank.ts'
import { useStudyDay } from '../../data/useStudyDay.ts'
import { effectiveDue } from '../../domain/plan/effectiveDue.ts'
import type { Plan } from '../../domain/plan/plan.ts'
import { questionsInScope } from '../../domain/plan/planInForce.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { EVERYTHING, useQuiz } from '../quiz/index.ts'

/** Begins with what a plan asks for today: what is due, and so many new questions; null where there is nothing. */
export function useStudyNow(plan: Plan, newLeft: number): (() => void) | null {
  const { locale } = useLocale()
  const { questions } = useQuestionBank(locale) ?? NO_QUESTIONS
  const cards = useCards()
  const { now, endOfDay } = useStudyDay()
  const plans = usePlansInForce(questions, now)
  const { start } = useQuiz(EVERYTHING)
  if (!cards || !plans) return null

  const own = questionsInScope(plan.scope, questions)
  const due = own.filter(({ id }) => {
    const card = cards.get(id)
    return card !== undefined && effectiveDue(card, plans, now) <= endOfDay
  })
  const fresh = own.filter(({ id }) => !cards.has(id)).slice(0, newLeft)
  const among = [...due, ...fresh]
  return among.length === 0 ? null : () => start(among.length, among)
}
