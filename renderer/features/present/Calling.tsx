import { Suspense } from 'react'
import { RandomCaller } from '../classroom/index.ts'
import type { Presentation } from './usePresentation.ts'

/** Calls somebody of the class; whoever is called stands beside the question that is asked. */
export function Calling({ presentation }: { readonly presentation: Presentation }) {
  const { send } = presentation
  return (
    <Suspense>
      <RandomCaller
        onCall={(called) => send({ kind: 'changeAsk', change: (ask) => ({ ...ask, called }) })}
      />
    </Suspense>
  )
}
