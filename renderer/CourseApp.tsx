import { Suspense } from 'react'
import { CourseScreen } from './features/course/index.ts'
import { BrokenPage } from './features/shell/index.ts'
import { Surroundings } from './Surroundings.tsx'
import { ErrorBoundary } from './ui/ErrorBoundary.tsx'

/** The program as one course: nothing beside it. */
export function CourseApp() {
  return (
    <Surroundings>
      <ErrorBoundary
        resetKey=""
        fallback={(error, retry) => <BrokenPage error={error} retry={retry} />}
      >
        <Suspense fallback={<div aria-busy="true" />}>
          <CourseScreen />
        </Suspense>
      </ErrorBoundary>
    </Surroundings>
  )
}
