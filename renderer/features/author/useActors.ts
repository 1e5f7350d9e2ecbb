import { useMemo } from 'react'
import { findSubject } from '../../data/findInAtlas.ts'
import type { DraftActor, DraftSubject } from '../../domain/authoring/draft.ts'
import { useAuthoring } from './AuthoringContext.ts'

/** Who can act in a country or theme: those whom the pack names, and those of one that is built in. */
export function useActors({ id, head, actors }: DraftSubject): readonly DraftActor[] {
  const { builtIn } = useAuthoring()
  return useMemo(
    () => (head ? actors : [...(findSubject(builtIn, id)?.actors ?? []), ...actors]),
    [builtIn, id, head, actors],
  )
}
