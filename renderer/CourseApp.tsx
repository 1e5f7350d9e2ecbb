import { MantineProvider } from '@mantine/core'
import { Suspense } from 'react'
import { Router } from 'wouter'
import { CourseScreen } from './features/course/index.ts'
import { BrokenPage } from './features/shell/index.ts'
import { useHashPath, useHashSearch } from './state/hashLocation.ts'
import { ErrorBoundary } from './ui/ErrorBoundary.tsx'
import { theme } from './ui/theme.ts'
import { useAppearance } from './useAppearance.ts'

/** The program as one course: nothing beside it. */
export function CourseApp() {
  const { colorScheme } = useAppearance()
  return (
    <MantineProvider
      theme={theme}
      forceColorScheme={colorScheme}
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <Router hook={useHashPath} searchHook={useHashSearch}>
        <ErrorBoundary
          resetKey=""
          fallback={(error, retry) => <BrokenPage error={error} retry={retry} />}
        >
          <Suspense fallback={<div aria-busy="true" />}>
            <CourseScreen />
          </Suspense>
        </ErrorBoundary>
      </Router>
    </MantineProvider>
  )
}
