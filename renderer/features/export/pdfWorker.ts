import type { Scene } from '../../domain/drawing/scene.ts'
import { type PdfAbout, writePdf } from './writePdf.ts'

export interface PdfOrder {
  readonly scenes: readonly Scene[]
  readonly about: PdfAbout
}

self.addEventListener('message', ({ data }: MessageEvent<PdfOrder>) => {
  writePdf(data.scenes, data.about, new Date()).then(
    (bytes) => self.postMessage({ bytes }),
    (error: unknown) =>
      self.postMessage({ failed: error instanceof Error ? error.message : String(error) }),
  )
})
