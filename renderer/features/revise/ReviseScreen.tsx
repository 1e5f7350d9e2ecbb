import { useSearchParams } from 'wouter'
import { useStudyDay } from '../../data/useStudyDay.ts'
import { isOver, unsavedOf } from '../../domain/memory/revision.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import { ReviseStart } from './ReviseStart.tsx'
import { SessionEnd } from './SessionEnd.tsx'
import { SessionScreen } from './SessionScreen.tsx'

/** Choosing what to revise, the session, and how it went. A session under way waits here while one looks elsewhere. */
export function ReviseScreen() {
  const revision = useScreen((state) => state.revision)
  const { startOfDay } = useStudyDay()
  const [search] = useSearchParams()
  const scope = search.get('scope')

  const isOfAnotherDay =
    revision !== null && revision.startedAt < startOfDay && unsavedOf(revision).length === 0
  if (
    !revision ||
    (scope !== null && scope !== revision.wish.scope) ||
    (isOver(revision) && isOfAnotherDay)
  )
    return <ReviseStart key={scope} scope={scope ?? ''} />
  if (!revision.turn) return <SessionEnd revision={revision} />
  return <SessionScreen revision={revision} turn={revision.turn} />
}
