import { useEffect, useEffectEvent } from 'react'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import type { InkTool } from './inkTool.ts'

/** Where a letter is written and a key means itself. */
const ELSEWHERE = 'input, textarea, select, [contenteditable], [role="dialog"]'

export const TOOL_KEYS = { pen: 'P', spotlight: 'S', laser: 'L' } as const
export const CLEAR_KEY = 'X'

const TOOLS: Readonly<Record<string, InkTool>> = {
  KeyP: 'pen',
  KeyS: 'spotlight',
  KeyL: 'laser',
}

interface Acts {
  readonly onTool: (tool: InkTool) => void
  readonly onUndo: () => void
  readonly onClear: () => void
}

/** A letter for each tool, Ctrl+Z to undo, a letter to clear; letters are silent where single keys are switched off. */
export function useInkKeys(acts: Acts): void {
  const shortcuts = useScreen((state) => state.preferences.shortcuts)
  const act = useEffectEvent((key: string, isCommand: boolean): boolean => {
    if (isCommand) {
      if (key !== 'KeyZ') return false
      acts.onUndo()
      return true
    }
    const tool = TOOLS[key]
    if (!shortcuts || !(tool || key === `Key${CLEAR_KEY}`)) return false
    if (tool) acts.onTool(tool)
    else acts.onClear()
    return true
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.altKey || event.shiftKey || event.repeat || event.defaultPrevented) return
      if (event.target instanceof Element && event.target.closest(ELSEWHERE)) return
      if (act(event.code, event.ctrlKey || event.metaKey)) event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
