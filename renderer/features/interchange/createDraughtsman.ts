import type { Locale } from '../../../content/schema.ts'
import type { DiagramLayouts } from '../../canvas/DiagramLayouts.ts'
import { loadFonts } from '../../canvas/loadFonts.ts'
import { createMeasureLettering } from '../../canvas/measureLettering.ts'
import type { Draughtsman } from '../../domain/interchange/moodle/markerPictures.ts'
import { drawPng } from '../export/index.ts'

const FONT_PATIENCE_MS = 3000

/** Draws diagrams with the page's own fonts. */
export async function createDraughtsman(
  layouts: DiagramLayouts,
  locale: Locale,
): Promise<Draughtsman> {
  await loadFonts(FONT_PATIENCE_MS)
  return {
    layoutOf: ({ diagram, actors }) => layouts.load(diagram, actors, locale),
    measure: createMeasureLettering(),
    drawPng: (scene) => drawPng(scene, 1),
  }
}
