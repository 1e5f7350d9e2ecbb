import type { Plan } from '../domain/plan/plan.ts'
import { readPlans } from './readPlans.ts'
import { useStored } from './useStored.ts'

const NONE: readonly Plan[] = []

/** Every plan, the earliest day first; undefined while loading, none without storage. */
export const usePlans = (): readonly Plan[] | undefined => useStored(readPlans, NONE)
