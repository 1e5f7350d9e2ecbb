export { SettingsScreen } from './SettingsScreen.tsx'
export { settingsStrings } from './strings.ts'
export { usePreference } from './usePreference.ts'
