import { lazyPart } from '../../ui/lazyPart.tsx'

export { LanguageSwitch } from './LanguageSwitch.tsx'
export { usePreference } from './usePreference.ts'
export { useTextSizeCommands } from './useTextSizeCommands.ts'

export const SettingsScreen = lazyPart(
  async () => (await import('./SettingsScreen.tsx')).SettingsScreen,
)
