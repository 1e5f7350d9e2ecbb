import { lazy } from 'react'

export { progressStrings } from './strings.ts'

export const ProgressScreen = lazy(async () => ({
  default: (await import('./ProgressScreen.tsx')).ProgressScreen,
}))
