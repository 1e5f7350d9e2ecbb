import { DIAGRAM_TYPE } from '../domain/drawing/diagramType.ts'
import type { Lettering, MeasureLettering, Typeface } from '../domain/drawing/scene.ts'

const FAMILIES: Readonly<Record<Typeface, string>> = {
  text: DIAGRAM_TYPE.node.family,
  heading: DIAGRAM_TYPE.heading.family,
}

/** As CSS and canvases write a font. */
export const cssFont = ({ face, size, weight }: Lettering): string =>
  `${weight} ${size}px ${FAMILIES[face]}`

/** Measures any letters of ours with the page's own fonts; they must have loaded before (see `loadFonts`). */
export function createMeasureLettering(): MeasureLettering {
  const context = document.createElement('canvas').getContext('2d')
  // Files set letters at their true distances, which the hints for some screens are not.
  if (context) context.textRendering = 'geometricPrecision'
  return (text, lettering) => {
    if (!context) return text.length * lettering.size * 0.7
    context.font = cssFont(lettering)
    return context.measureText(text).width
  }
}
