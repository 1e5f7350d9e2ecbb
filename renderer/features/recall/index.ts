import { lazy } from 'react'

// Only who opens one of these waits for its code.
export const RecallMode = lazy(async () => ({
  default: (await import('./RecallMode.tsx')).RecallMode,
}))
export const RebuildMode = lazy(async () => ({
  default: (await import('./RebuildMode.tsx')).RebuildMode,
}))
