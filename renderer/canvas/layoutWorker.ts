import type { Actor, Diagram, Locale } from '../../content/schema.ts'
import type { DiagramLayout } from '../domain/diagram/diagramLayout.ts'
import { type FontSubset, UNICODE_RANGES } from '../domain/drawing/fontSubsets.ts'
import { layOut } from './layOut.ts'
import { createMeasureText } from './measureText.ts'
import { WEB_FONTS } from './webFonts.ts'

export interface LayoutOrder {
  readonly ticket: number
  readonly diagram: Diagram
  readonly actors: readonly Actor[]
  readonly locale: Locale
}

export type LayoutDelivery =
  | { readonly ticket: number; readonly layout: DiagramLayout }
  | { readonly ticket: number; readonly error: string }

// A worker shares no letters with its page: without its own copy it would measure some other font.
const letters = Promise.all(
  Object.values(WEB_FONTS).flatMap(({ family, weights, files }) =>
    Object.entries(files).map(async ([subset, url]) => {
      // The keys of `files` are subsets.
      const unicodeRange = UNICODE_RANGES[subset as FontSubset]
      const face = new FontFace(family, `url("${url}")`, { weight: weights, unicodeRange })
      fontsHere().add(await face.load())
    }),
  ),
)

/** A worker has `fonts` itself; the types of the page know it only on `document`. */
function fontsHere(): FontFaceSet {
  return (globalThis as unknown as { fonts: FontFaceSet }).fonts
}

self.addEventListener('message', ({ data }: MessageEvent<LayoutOrder>) => {
  void deliver(data).then((delivery) => self.postMessage(delivery))
})

async function deliver({ ticket, diagram, actors, locale }: LayoutOrder): Promise<LayoutDelivery> {
  try {
    await letters
    return { ticket, layout: layOut(diagram, actors, locale, createMeasureText()) }
  } catch (error) {
    return { ticket, error: error instanceof Error ? error.message : String(error) }
  }
}
