import { lazyPart } from '../../ui/lazyPart.tsx'

export const RecallMode = lazyPart(async () => (await import('./RecallMode.tsx')).RecallMode)
export const RebuildMode = lazyPart(async () => (await import('./RebuildMode.tsx')).RebuildMode)
