import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { type LazyPart, lazyPart } from '../../ui/lazyPart.tsx'
import type { CompareTab } from './CompareFrame.tsx'

// Each way to compare loads when it is gone to: nobody's first screen waits for a map of the world.
const SCREENS: Readonly<Record<CompareTab, LazyPart<object>>> = {
  table: lazyPart(async () => (await import('./TableScreen.tsx')).TableScreen),
  flows: lazyPart(async () => (await import('./flows/FlowsScreen.tsx')).FlowsScreen),
  map: lazyPart(async () => (await import('./MapScreen.tsx')).MapScreen),
}

/** All systems side by side, in one of several ways. */
export function CompareScreen({ tab }: { readonly tab: CompareTab }) {
  const { t } = useTranslation('compare')
  const Screen = SCREENS[tab]
  return (
    <Suspense fallback={<p role="status">{t('loading')}</p>}>
      <Screen />
    </Suspense>
  )
}
