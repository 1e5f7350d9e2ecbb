import type { ShowSource } from '../../domain/present/showSource.ts'
import { usePlatform } from '../../PlatformContext.tsx'
import { navigate } from '../../state/hashLocation.ts'
import { paths } from '../../state/paths.ts'
import { openWindow } from './openWindow.ts'

/**
 * Gives the instructor a view of their own. A browser opens a window for it; on the desktop this window
 * becomes it, and the audience gets the one that the shell opens, on a second display where there is one.
 */
export function useOpenPresenter(source: ShowSource, isAlone: boolean): () => void {
  const { shell, audience } = usePlatform()
  const moveOver = async (): Promise<void> => {
    // Where it is open, this may be it.
    if (!isAlone || (await audience.isOpen())) return
    await audience.open(paths.present(source))
    navigate(paths.presenter(source))
  }
  return () => {
    if (shell === 'desktop') void moveOver()
    else openWindow(paths.presenter(source), 'presenter')
  }
}
