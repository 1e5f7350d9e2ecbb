import { askWorker } from '../export/index.ts'
import type { PptxOrder } from './pptxWorker.ts'

const startWorker = (): Worker =>
  new Worker(new URL('./pptxWorker.ts', import.meta.url), { type: 'module' })

/** A presentation written in a worker, so that the page never waits; on the page where none will run. */
export async function writePptxAside(order: PptxOrder): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await askWorker(startWorker, order)
  if (bytes) return bytes
  const { writePptx } = await import('./writePptx.ts')
  return writePptx(order.slides, order.about)
}
