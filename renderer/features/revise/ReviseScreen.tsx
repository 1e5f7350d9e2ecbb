import { useSearchParams } from 'wouter'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import { ReviseStart } from './ReviseStart.tsx'
import { SessionEnd } from './SessionEnd.tsx'
import { SessionScreen } from './SessionScreen.tsx'

/** Choosing what to revise, the session, and how it went. A session under way waits here while one looks elsewhere. */
export function ReviseScreen() {
  const revision = useScreen((state) => state.revision)
  const [search] = useSearchParams()
  const scope = search.get('scope')

  if (!revision || (scope !== null && scope !== revision.wish.scope))
    return <ReviseStart key={scope} scope={scope ?? ''} />
  if (!revision.turn) return <SessionEnd revision={revision} />
  return <SessionScreen revision={revision} turn={revision.turn} />
}
