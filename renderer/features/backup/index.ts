import { lazyPart } from '../../ui/lazyPart.tsx'

export { findLostProgress, type LostProgress } from './findLostProgress.ts'
export { keepBackups } from './keepBackups.ts'

export const BackupsCard = lazyPart(async () => (await import('./BackupsCard.tsx')).BackupsCard)
export const RebuildCard = lazyPart(async () => (await import('./RebuildCard.tsx')).RebuildCard)
export const RestoreQuestion = lazyPart(
  async () => (await import('./RestoreQuestion.tsx')).RestoreQuestion,
)
