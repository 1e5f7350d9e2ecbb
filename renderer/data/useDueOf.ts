import { useMemo } from 'react'
import type { DueOf } from '../domain/memory/dueOf.ts'
import { effectiveDue } from '../domain/plan/effectiveDue.ts'
import type { Question } from '../domain/questions/question.ts'
import { usePlansInForce } from './usePlansInForce.ts'

/** When cards are to be asked, examinations ahead considered; undefined while the plans are loading. */
export function useDueOf(questions: readonly Question[], now: number): DueOf | undefined {
  const plans = usePlansInForce(questions, now)
  return useMemo(() => plans && ((card) => effectiveDue(card, plans, now)), [plans, now])
}
