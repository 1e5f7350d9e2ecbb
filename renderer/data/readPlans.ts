import type { Plan } from '../domain/plan/plan.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'

/** Every plan, the earliest day first, without those that were deleted. */
export const readPlans = async (db: AtlasDatabase): Promise<readonly Plan[]> => {
  const plans = await db.plans.toArray()
  return plans
    .filter(({ deleted }) => !deleted)
    .sort((a, b) => (a.day < b.day || (a.day === b.day && a.id < b.id) ? -1 : 1))
}
