import type { TextStyle } from '../domain/diagram/diagramLayout.ts'
import { fontOf } from '../domain/drawing/diagramType.ts'

/** Latin, Russian and the three letters of Kyrgyz that stand in a font file of their own. */
const SAMPLE = 'Aa Яя ңөү'
const STYLES: readonly TextStyle[] = ['node', 'label', 'heading']

/** Resolves when the letters of diagrams can be measured; gives up waiting after `patienceMs`. */
export async function loadFonts(patienceMs: number): Promise<void> {
  const loaded = Promise.all(STYLES.map((style) => document.fonts.load(fontOf(style), SAMPLE)))
  const patience = new Promise((resolve) => setTimeout(resolve, patienceMs))
  await Promise.race([loaded, patience]).catch(() => undefined)
}
