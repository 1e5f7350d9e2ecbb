import type { Plan } from '../domain/plan/plan.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'
import { ensureDeviceId } from './ensureDeviceId.ts'
import { keepingStorageErrors } from './storageFailure.ts'
import { timeAfter } from './timeAfter.ts'

/** What the learner decides about a plan; the rest is put to it when it is kept. */
export type PlanWish = Omit<Plan, 'updatedAt' | 'device'>

/**
 * Keeps a plan in the place of its version before; resolves, to what is kept, when it is on disk. A
 * deleted one stays as a trace, so that merging does not bring it back. Rejects with StorageError, and
 * then the version before is still there. `now` in milliseconds since the epoch.
 */
export const savePlan = (db: AtlasDatabase, wish: PlanWish, now: number): Promise<Plan> =>
  keepingStorageErrors(() =>
    db.transaction('rw', db.plans, db.settings, async () => {
      const before = await db.plans.get(wish.id)
      const device = await ensureDeviceId(db)
      const plan: Plan = { ...wish, updatedAt: timeAfter(before, now), device }
      await db.plans.put(plan)
      return plan
    }),
  )
