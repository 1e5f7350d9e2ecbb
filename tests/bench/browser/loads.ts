import { setTimeout as pause } from 'node:timers/promises'
import type { Bench } from '../bench.ts'
import { inTurn } from '../inTurn.ts'
import type { Outcome } from '../interleave.ts'
import { freshContext, openIn, openPage } from './openPage.ts'
import type { Marker } from './watchPage.ts'

export interface Load {
  readonly name: string
  readonly url: string
  readonly marker: Marker
}

/** Milliseconds from navigation until painted. */
export interface Loaded {
  /** Nothing in the cache. */
  readonly coldMs: number
  /** The second time in the same window. */
  readonly warmMs: number
}

/** Opens every page twice in a window of a fresh browser, `runs` times in turn. */
export function timeLoads(
  bench: Bench,
  loads: readonly Load[],
): Promise<readonly Outcome<Loaded>[]> {
  return inTurn(
    bench,
    loads.map(({ name, url, marker }) => ({
      name,
      measure: async () => {
        const context = await freshContext(bench)
        try {
          const { page, opened: cold } = await openPage(context, url, marker)
          // What the page does after painting must not run on into the next measurement.
          await pause(SETTLING_MS)
          await page.goto('about:blank')
          const warm = await openIn(page, url, marker)
          return { coldMs: cold.atMs, warmMs: warm.atMs }
        } finally {
          await context.close()
        }
      },
    })),
  )
}

const SETTLING_MS = 150
