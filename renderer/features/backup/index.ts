import { lazyPart } from '../../ui/lazyPart.tsx'

import type { backUpOlder as BackUpOlder } from './backUpOlder.ts'

export { bringBackLost } from './bringBackLost.ts'
export { ExportReminder } from './ExportReminder.tsx'
export { findLostProgress, type LostProgress } from './findLostProgress.ts'
export { keepBackups } from './keepBackups.ts'
export { RestoredNotice } from './RestoredNotice.tsx'

export const BackupsCard = lazyPart(async () => (await import('./BackupsCard.tsx')).BackupsCard)
export const RebuildCard = lazyPart(async () => (await import('./RebuildCard.tsx')).RebuildCard)
export const RestoreQuestion = lazyPart(
  async () => (await import('./RestoreQuestion.tsx')).RestoreQuestion,
)

/** Loads only where there is something older: it brings the file format with it. */
export const backUpOlder: typeof BackUpOlder = async (...of) =>
  (await import('./backUpOlder.ts')).backUpOlder(...of)
