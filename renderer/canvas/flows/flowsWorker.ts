import type { FlowsInput, FlowsLayout } from '../../domain/comparison/flowsDrawing.ts'
import { layoutFlows } from '../../domain/comparison/layoutFlows.ts'
import { loadWorkerFonts } from '../loadWorkerFonts.ts'
import { createMeasureText } from '../measureText.ts'

export interface FlowsOrder {
  readonly ticket: number
  readonly input: FlowsInput
}

export type FlowsDelivery =
  | { readonly ticket: number; readonly layout: FlowsLayout }
  | { readonly ticket: number; readonly error: string }

const letters = loadWorkerFonts()

self.addEventListener('message', ({ data }: MessageEvent<FlowsOrder>) => {
  void deliver(data).then((delivery) => self.postMessage(delivery))
})

async function deliver({ ticket, input }: FlowsOrder): Promise<FlowsDelivery> {
  try {
    await letters
    return { ticket, layout: layoutFlows(input, createMeasureText()) }
  } catch (error) {
    return { ticket, error: error instanceof Error ? error.message : String(error) }
  }
}
