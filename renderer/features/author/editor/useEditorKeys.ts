import type { KeyboardEvent, RefObject } from 'react'
import { useScreen } from '../../../state/ScreenStoreContext.tsx'
import type { Joining } from './DiagramEditor.tsx'
import type { DiagramActs } from './useDiagramActs.ts'

interface Input {
  readonly acts: DiagramActs
  readonly joining: Joining | null
  readonly setJoining: (joining: Joining | null) => void
  readonly panel: RefObject<HTMLElement | null>
}

/**
 * Keys of the drawing, by their places on the keyboard: A adds a step, C leads a way, E goes to the form; Insert, F2,
 * Delete and Alt with an arrow do their work also where single letters are switched off. True where a key was taken.
 */
export function useEditorKeys(
  input: Input,
): (event: KeyboardEvent, step: string | null) => boolean {
  const { acts, joining, setJoining, panel } = input
  const shortcuts = useScreen((state) => state.preferences.shortcuts)

  const actOf = ({ code, altKey, shiftKey }: KeyboardEvent, step: string | null) => {
    if (altKey && code === 'ArrowUp') return step && (() => acts.move(step, -1))
    if (altKey && code === 'ArrowDown') return step && (() => acts.move(step, 1))
    if (altKey || shiftKey) return null
    if (code === 'Insert') return () => acts.addAfter(step)
    if (code === 'F2') return step && (() => acts.rename(step))
    if (code === 'Delete' || code === 'Backspace') return step && (() => acts.removeStep(step))
    if (!shortcuts) return null
    if (code === 'KeyA') return () => acts.addAfter(step)
    if (code === 'KeyC') return step && (() => acts.lead(step))
    if (code === 'KeyE')
      return () => panel.current?.querySelector<HTMLElement>('input, textarea, select')?.focus()
    return null
  }

  return (event, step) => {
    if (event.ctrlKey || event.metaKey) return false
    if (joining) {
      if (event.code === 'Escape') setJoining(null)
      else if (event.code === 'Enter' && step && step !== joining.from)
        acts.join(joining.from, step)
      else return !event.key.startsWith('Arrow') && event.key !== 'Tab'
      event.preventDefault()
      return true
    }
    const act = actOf(event, step)
    if (!act) return false
    event.preventDefault()
    act()
    return true
  }
}
