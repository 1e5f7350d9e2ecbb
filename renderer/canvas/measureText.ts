import type { MeasureText, TextStyle } from '../domain/diagram/diagramLayout.ts'
import { fontOf } from '../domain/drawing/diagramType.ts'

/** Measures with the fonts of the page, or of a worker; they must have loaded before (see `loadFonts`). */
export function createMeasureText(): MeasureText {
  const context = new OffscreenCanvas(1, 1).getContext('2d')
  const known = new Map<string, number>()
  return (text: string, style: TextStyle): number => {
    const key = `${style}\n${text}`
    const before = known.get(key)
    if (before !== undefined) return before
    // Without a canvas (it can be refused) a generous guess keeps every text inside its shape.
    if (!context) return text.length * 10
    context.font = fontOf(style)
    const { width } = context.measureText(text)
    known.set(key, width)
    return width
  }
}
