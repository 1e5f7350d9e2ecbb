import { lazy } from 'react'

export { usePreference } from './usePreference.ts'

export const SettingsScreen = lazy(async () => ({
  default: (await import('./SettingsScreen.tsx')).SettingsScreen,
}))
