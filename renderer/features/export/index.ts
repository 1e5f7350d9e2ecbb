import type { base64Of as encode } from './embedFonts.ts'

export { askWorker } from './askWorker.ts'
export { drawPng } from './drawPng.ts'
export { ExportButton } from './ExportButton.tsx'

export { writePdfAside } from './writePdfAside.ts'

/** One of the page's own font files, for whoever embeds it. */
export const base64Of: typeof encode = async (face, subset) =>
  (await import('./embedFonts.ts')).base64Of(face, subset)
