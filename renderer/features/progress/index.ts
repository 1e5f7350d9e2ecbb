import { lazy } from 'react'

export const ProgressScreen = lazy(async () => ({
  default: (await import('./ProgressScreen.tsx')).ProgressScreen,
}))
