import type { Presentation } from './usePresentation.ts'

/** Puts away what is in hand or stands before the part: the tool, then a question asked aside. False where there is neither. */
export function stepOutOf({ show, here, send }: Presentation): boolean {
  if (show.tool !== 'none') send({ kind: 'tool', tool: 'none' })
  else if (show.ask && here?.kind !== 'question') send({ kind: 'ask', ask: null })
  else return false
  return true
}
