import type { Actor, Diagram, Locale } from '../../content/schema.ts'
import type { DiagramLayout } from '../domain/diagram/diagramLayout.ts'
import type { LayoutDelivery, LayoutOrder } from './layoutWorker.ts'

/** Where the layout that the build worked out for a diagram can be fetched; null where there is none. */
export type LayoutAddress = (diagram: Diagram, locale: Locale) => string | null

/** Layouts on their way, by their addresses. */
export type FetchedLayouts = ReadonlyMap<string, Promise<DiagramLayout | null>>

/** Null for a layout that cannot be had, which is no misfortune: it is worked out anew. */
export async function fetchLayout(address: string): Promise<DiagramLayout | null> {
  try {
    const answer = await fetch(address)
    return answer.ok ? await answer.json() : null
  } catch {
    return null
  }
}

/**
 * The layouts of diagrams, each worked out once: fetched where the build has done it, else found in
 * a worker, so that the page never waits for it; on the page itself only where no worker will run.
 */
export class DiagramLayouts {
  private readonly addressOf: LayoutAddress
  private readonly fetched: FetchedLayouts
  private readonly known = new WeakMap<Diagram, Map<Locale, DiagramLayout>>()
  private readonly underWay = new WeakMap<Diagram, Map<Locale, Promise<DiagramLayout>>>()
  private readonly orders = new Map<number, (delivery: LayoutDelivery | null) => void>()
  private worker: Worker | null | undefined
  private lastTicket = 0

  /** `fetched`: those that were asked for before it was known of which diagram they are. */
  constructor(addressOf: LayoutAddress, fetched: FetchedLayouts = new Map()) {
    this.addressOf = addressOf
    this.fetched = fetched
  }

  /** The layout if it is at hand. */
  peek(diagram: Diagram, locale: Locale): DiagramLayout | undefined {
    return this.known.get(diagram)?.get(locale)
  }

  /** Rejects where the diagram names a lane or a step that it does not have. */
  load(diagram: Diagram, actors: readonly Actor[], locale: Locale): Promise<DiagramLayout> {
    const running = this.underWay.get(diagram) ?? new Map<Locale, Promise<DiagramLayout>>()
    this.underWay.set(diagram, running)
    const before = running.get(locale)
    if (before) return before
    const loading = this.find(diagram, actors, locale).then((layout) => {
      const layouts = this.known.get(diagram) ?? new Map<Locale, DiagramLayout>()
      this.known.set(diagram, layouts.set(locale, layout))
      return layout
    })
    running.set(locale, loading)
    loading.catch(() => running.delete(locale))
    return loading
  }

  private async find(
    diagram: Diagram,
    actors: readonly Actor[],
    locale: Locale,
  ): Promise<DiagramLayout> {
    return (
      (await this.fetch(diagram, locale)) ??
      (await this.order(diagram, actors, locale)) ??
      (await layOutHere(diagram, actors, locale))
    )
  }

  private async fetch(diagram: Diagram, locale: Locale): Promise<DiagramLayout | null> {
    const address = this.addressOf(diagram, locale)
    return address === null ? null : (this.fetched.get(address) ?? fetchLayout(address))
  }

  private async order(
    diagram: Diagram,
    actors: readonly Actor[],
    locale: Locale,
  ): Promise<DiagramLayout | null> {
    const worker = this.startWorker()
    if (!worker) return null
    const ticket = ++this.lastTicket
    const delivery = await new Promise<LayoutDelivery | null>((resolve) => {
      this.orders.set(ticket, resolve)
      worker.postMessage({ ticket, diagram, actors, locale } satisfies LayoutOrder)
    })
    if (!delivery) return null
    if ('layout' in delivery) return delivery.layout
    // Whether the diagram or the worker is at fault shows when it is tried once more on the page.
    console.error('a layout failed in the worker', delivery.error)
    return null
  }

  private startWorker(): Worker | null {
    if (this.worker !== undefined) return this.worker
    try {
      const worker = new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' })
      worker.addEventListener('message', ({ data }: MessageEvent<LayoutDelivery>) => {
        this.orders.get(data.ticket)?.(data)
        this.orders.delete(data.ticket)
      })
      worker.addEventListener('error', () => this.giveUpWorker())
      this.worker = worker
    } catch {
      this.worker = null
    }
    return this.worker
  }

  private giveUpWorker(): void {
    this.worker = null
    for (const settle of this.orders.values()) settle(null)
    this.orders.clear()
  }
}

/** The last resort, whose code is fetched only when it is needed. */
async function layOutHere(
  diagram: Diagram,
  actors: readonly Actor[],
  locale: Locale,
): Promise<DiagramLayout> {
  const [{ layOut }, { createMeasureText }] = await Promise.all([
    import('./layOut.ts'),
    import('./measureText.ts'),
  ])
  return layOut(diagram, actors, locale, createMeasureText())
}
