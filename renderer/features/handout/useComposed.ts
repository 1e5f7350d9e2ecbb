import { useEffect, useState } from 'react'
import { type Composed, composeHandout } from './composeHandout.ts'
import type { HandoutContent } from './useHandout.ts'

/** Null while it is drawn. */
export type ComposedNow = Composed | { readonly failed: string } | null

/** The pages or slides of a hand-out, drawn anew whenever it changes. */
export function useComposed(content: HandoutContent | null): ComposedNow {
  const [made, setMade] = useState<{
    readonly of: HandoutContent
    readonly composed: ComposedNow
  } | null>(null)

  useEffect(() => {
    if (!content) return
    const giveUp = new AbortController()
    composeHandout(content, giveUp.signal).then(
      (composed) => setMade({ of: content, composed }),
      (error: unknown) => {
        if (giveUp.signal.aborted) return
        console.error('the hand-out was not drawn', error)
        const failed = error instanceof Error ? error.message : String(error)
        setMade({ of: content, composed: { failed } })
      },
    )
    return () => giveUp.abort()
  }, [content])

  return made !== null && made.of === content ? made.composed : null
}
