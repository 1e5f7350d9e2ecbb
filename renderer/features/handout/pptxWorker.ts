import type { Slide } from '../../domain/handout/slides/slide.ts'
import { type PptxAbout, writePptx } from './writePptx.ts'

export interface PptxOrder {
  readonly slides: readonly Slide[]
  readonly about: PptxAbout
}

self.addEventListener('message', ({ data }: MessageEvent<PptxOrder>) => {
  writePptx(data.slides, data.about).then(
    (bytes) => self.postMessage({ bytes }),
    (error: unknown) =>
      self.postMessage({ failed: error instanceof Error ? error.message : String(error) }),
  )
})
