import { lazy } from 'react'

// Only who walks waits for its code.
export const WalkMode = lazy(async () => ({ default: (await import('./WalkMode.tsx')).WalkMode }))
