import { lazyPart } from '../../ui/lazyPart.tsx'

export const PlanScreen = lazyPart(async () => (await import('./PlanScreen.tsx')).PlanScreen)
