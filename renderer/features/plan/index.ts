import { lazyPart } from '../../ui/lazyPart.tsx'

export const PlansToday = lazyPart(async () => (await import('./PlansToday.tsx')).PlansToday)
export const PlanScreen = lazyPart(async () => (await import('./PlanScreen.tsx')).PlanScreen)
