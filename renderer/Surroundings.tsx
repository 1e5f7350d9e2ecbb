import { MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { Router } from 'wouter'
import { useHashPath, useHashSearch } from './state/hashLocation.ts'
import { theme } from './ui/theme.ts'
import { useAppearance } from './useAppearance.ts'

/** What everything drawn stands in, be it the whole program or one course: the look, and where one is. */
export function Surroundings({ children }: { readonly children: ReactNode }) {
  const { colorScheme } = useAppearance()
  return (
    <MantineProvider
      theme={theme}
      forceColorScheme={colorScheme}
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <Router hook={useHashPath} searchHook={useHashSearch}>
        {children}
      </Router>
    </MantineProvider>
  )
}
