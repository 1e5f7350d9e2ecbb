import type { PaperSize } from '../../domain/drawing/paper.ts'
import type { Scene } from '../../domain/drawing/scene.ts'
import { sceneToSvg } from '../../domain/drawing/sceneToSvg.ts'
import styles from './PrintSheets.module.css'

/** Puts sheets in the place of the page, for the printer alone. What it returns takes them away. */
export function layOutForPrinting(scenes: readonly Scene[], paper: PaperSize): () => void {
  const sheets = document.createElement('div')
  sheets.className = styles.sheets ?? ''
  for (const scene of scenes) {
    const orientation = scene.width > scene.height ? 'landscape' : 'portrait'
    const sheet = document.createElement('div')
    sheet.className = `${styles.sheet} ${styles[`${paper}-${orientation}`]}`
    const svg = new DOMParser().parseFromString(sceneToSvg(scene), 'image/svg+xml')
    sheet.append(document.importNode(svg.documentElement, true))
    sheets.append(sheet)
  }
  document.body.append(sheets)
  return () => sheets.remove()
}

/** Opens the printer's dialog on these sheets; the page is itself again when it closes. */
export function printSheets(scenes: readonly Scene[], paper: PaperSize): void {
  const takeAway = layOutForPrinting(scenes, paper)
  window.addEventListener('afterprint', takeAway, { once: true })
  window.print()
}

/** Whether sheets already stand ready for the printer. */
export const areSheetsOut = (): boolean => document.querySelector(`.${styles.sheets}`) !== null
