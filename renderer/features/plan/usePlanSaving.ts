import { useState } from 'react'
import { useDatabase } from '../../data/DatabaseContext.tsx'
import { type PlanWish, savePlan } from '../../data/savePlan.ts'
import type { Plan } from '../../domain/plan/plan.ts'

type Message = { readonly kind: 'failed' } | { readonly kind: 'deleted'; readonly plan: Plan }

/** Keeping, deleting and bringing back of plans, and what is to be said of the last of them. */
export function usePlanSaving() {
  const db = useDatabase()
  const [message, setMessage] = useState<Message | null>(null)

  /** Whether it is on disk. */
  const keep = async (wish: PlanWish, then: Message | null): Promise<boolean> => {
    if (!db) return false
    try {
      await savePlan(db, wish, Date.now())
      setMessage(then)
      return true
    } catch (error) {
      console.error(error)
      setMessage({ kind: 'failed' })
      return false
    }
  }
  return {
    message,
    save: (wish: PlanWish) => keep(wish, null),
    remove: (plan: Plan) => keep({ ...wishOf(plan), deleted: true }, { kind: 'deleted', plan }),
    bringBack: (plan: Plan) => keep({ ...wishOf(plan), deleted: false }, null),
  }
}

export const wishOf = ({ updatedAt: _, device: __, ...wish }: Plan): PlanWish => wish
