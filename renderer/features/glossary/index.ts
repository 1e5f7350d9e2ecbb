import { lazy } from 'react'

export { glossaryStrings } from './strings.ts'

export const GlossaryScreen = lazy(async () => ({
  default: (await import('./GlossaryScreen.tsx')).GlossaryScreen,
}))
