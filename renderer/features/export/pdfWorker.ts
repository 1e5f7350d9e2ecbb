import type { Scene } from '../../domain/drawing/scene.ts'
import { PDF_FONTS } from './pdfFonts.ts'
import { type PdfAbout, writePdf } from './writePdf.ts'

export interface PdfOrder {
  readonly scenes: readonly Scene[]
  readonly about: PdfAbout
}

self.addEventListener('message', ({ data }: MessageEvent<PdfOrder>) => {
  writePdf(data.scenes, data.about, new Date(), PDF_FONTS).then(
    (bytes) => self.postMessage({ bytes }),
    (error: unknown) =>
      self.postMessage({ failed: error instanceof Error ? error.message : String(error) }),
  )
})
