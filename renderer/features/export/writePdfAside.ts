import { askWorker } from './askWorker.ts'
import type { PdfOrder } from './pdfWorker.ts'

const startWorker = (): Worker =>
  new Worker(new URL('./pdfWorker.ts', import.meta.url), { type: 'module' })

/** A PDF of many pages written in a worker, so that the page never waits; on the page where none will run. */
export async function writePdfAside(order: PdfOrder): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await askWorker(startWorker, order)
  if (bytes) return bytes
  const { writePdf } = await import('./writePdf.ts')
  const { PDF_FONTS } = await import('./pdfFonts.ts')
  return writePdf(order.scenes, order.about, new Date(), PDF_FONTS)
}
