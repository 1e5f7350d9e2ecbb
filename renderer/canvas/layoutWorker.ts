import type { Actor, Diagram, Locale } from '../../content/schema.ts'
import type { DiagramLayout } from '../domain/diagram/diagramLayout.ts'
import { layOut } from './layOut.ts'
import { loadWorkerFonts } from './loadWorkerFonts.ts'
import { createMeasureText } from './measureText.ts'

export interface LayoutOrder {
  readonly ticket: number
  readonly diagram: Diagram
  readonly actors: readonly Actor[]
  readonly locale: Locale
}

export type LayoutDelivery =
  | { readonly ticket: number; readonly layout: DiagramLayout }
  | { readonly ticket: number; readonly error: string }

const letters = loadWorkerFonts()

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
