import type { Locale } from '../../content/schema.ts'
import { layOut } from '../../renderer/canvas/layOut.ts'
import type { DiagramLayout } from '../../renderer/domain/diagram/diagramLayout.ts'
import type { Draughtsman } from '../../renderer/domain/interchange/moodle/markerPictures.ts'
import { createMeasureInNode } from '../measureInNode.ts'
import { loadLettersInNode } from './lettersInNode.ts'
import { scenePng } from './scenePng.ts'

/** Draws diagrams without a browser; each is laid out once. */
export async function createDraughtsman(locale: Locale): Promise<Draughtsman> {
  const measureText = await createMeasureInNode()
  const letters = await loadLettersInNode()
  const known = new Map<string, DiagramLayout>()
  return {
    measure: letters.measure,
    drawPng: (scene) => scenePng(scene, letters),
    layoutOf: async ({ id, diagram, actors }) => {
      const layout = known.get(id) ?? layOut(diagram, actors, locale, measureText)
      known.set(id, layout)
      return layout
    },
  }
}
