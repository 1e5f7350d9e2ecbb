import { lazyPart } from '../../ui/lazyPart.tsx'

export const StudentResultsScreen = lazyPart(
  async () => (await import('./StudentResultsScreen.tsx')).StudentResultsScreen,
)
export const ResultsCard = lazyPart(async () => (await import('./ResultsCard.tsx')).ResultsCard)
