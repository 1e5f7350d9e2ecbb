import { lazy } from 'react'

export const GlossaryScreen = lazy(async () => ({
  default: (await import('./GlossaryScreen.tsx')).GlossaryScreen,
}))
