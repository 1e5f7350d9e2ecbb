import { makeSheet, type SheetsRequest } from './makeSheets.ts'
import { areSheetsOut, layOutForPrinting } from './printSheets.ts'

/** Puts the sheet of the diagram on screen before the printer, unless sheets stand there already. */
export function printDrawing(request: SheetsRequest): () => void {
  if (areSheetsOut()) return () => undefined
  const { diagram, locale, layouts } = request
  const layout = layouts.peek(diagram, locale)
  if (!layout) return () => undefined
  const choices = { ...request.choices, format: 'print' as const }
  const sheet = makeSheet({ ...request, choices }, diagram, layout)
  return layOutForPrinting([sheet], choices.paper)
}
