import type { Page } from '@playwright/test'
import { readContent } from '../../../content/readContent.ts'
import type { Row } from '../bench.ts'
import { inTime } from '../browser/openPage.ts'
import { withPage } from '../browser/withPage.ts'
import { compare } from '../figures/compare.ts'
import type { Size } from '../graph/benchDiagrams.ts'
import { inTurn } from '../inTurn.ts'
import { markerOf, placeOf } from './ours.ts'

const heapOpen = (size: Size, atMost: number): Row => ({
  name: `heap-${size}`,
  says: `JavaScript heap with a diagram of ${size} steps open, after collection, in million bytes`,
  measure: async (bench) => {
    const url = await bench.site.ours(size, placeOf(`steps-${size}`))
    const measure = () => withPage(bench, url, markerOf(size), heapOf)
    const [ours] = await inTurn(bench, [{ name: 'ours', measure }])
    if (!ours) return []
    return [
      compare({ row: `heap-${size}`, unit: 'MB', target: { atMost }, ours, of: (heap) => heap }),
    ]
  },
})

export const heap30 = heapOpen(30, 25)
export const heap2000 = heapOpen(2000, 40)

const SWITCHES = 200
/** What a collection may leave lying about by chance; a diagram kept 200 times would be far more. */
const CHANCE_MB = 0.5

/**
 * As many switches come before the first look, so that what is rightly kept of each diagram is there,
 * and so is the code that the engine compiles as it goes.
 */
export const heapSwitches: Row = {
  name: 'heap-switches',
  says: `growth of the heap over ${SWITCHES} switches between diagrams already visited`,
  measure: async (bench) => {
    const places = await builtInPlaces()
    const url = await bench.site.ours('built-in', places[0]?.place ?? '')
    const measure = () =>
      withPage(bench, url, { selector: '[data-step]', count: 1 }, async (page) => {
        await visit(page, places, SWITCHES)
        const before = await heapOf(page)
        await visit(page, places, SWITCHES)
        return { before, after: await heapOf(page) }
      })
    const [ours] = await inTurn(bench, [{ name: 'ours', measure }])
    if (!ours) return []
    return [
      compare({
        row: 'heap-switches',
        unit: 'MB',
        target: { atMost: CHANCE_MB },
        ours,
        of: ({ before, after }) => after - before,
      }),
      compare({
        row: 'heap-switches-before',
        unit: 'MB',
        target: {},
        ours,
        of: ({ before }) => before,
      }),
    ]
  },
}

interface Place {
  readonly place: string
  /** The step by which the diagram is known to be drawn. */
  readonly step: string
}

async function builtInPlaces(): Promise<readonly Place[]> {
  const content = await readContent()
  if (!content.ok) throw new Error('the content has faults: npm run content -- check')
  return [...content.atlas.systems, ...content.atlas.themes].flatMap(({ id, diagrams }) =>
    diagrams.map((diagram) => ({
      place: `/explore/${id}/${diagram.id}`,
      step: diagram.steps[0]?.id ?? '',
    })),
  )
}

/** Goes from place to place, round and round, waiting each time until the diagram is drawn. */
async function visit(page: Page, places: readonly Place[], switches: number): Promise<void> {
  const going = page.evaluate(
    async ([places, switches]) => {
      for (let turn = 1; turn <= switches; turn += 1) {
        const next = places[turn % places.length]
        if (!next) return
        const went = new Promise((resolve) => {
          addEventListener('hashchange', resolve, { once: true })
        })
        location.hash = next.place
        await went
        await window.bench.whenDrawn({ selector: `[data-step="${next.step}"]`, count: 1 })
      }
    },
    [places, switches] as const,
  )
  await inTime(going, `the last of ${switches} diagrams`)
}

/** In million bytes, after everything that nobody holds any more has been collected. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  // What only a weak reference or a finaliser held goes with the second round.
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize / 1_000_000
}
