import { useEffect, useEffectEvent } from 'react'
import { wantsKeys } from '../../ui/wantsKeys.ts'
import type { DraftEditing } from './useDraftEditing.ts'

/** Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z by their place on the keyboard; inside a field they are the field's own. */
export function useHistoryKeys({ undo, redo }: Pick<DraftEditing, 'undo' | 'redo'>): void {
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    const { code, ctrlKey, metaKey, shiftKey, altKey } = event
    if (!(ctrlKey || metaKey) || altKey || wantsKeys(event.target)) return
    const isUndo = code === 'KeyZ' && !shiftKey
    const isRedo = (code === 'KeyZ' && shiftKey) || (code === 'KeyY' && !shiftKey)
    if (!isUndo && !isRedo) return
    event.preventDefault()
    if (isUndo) undo()
    else redo()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
