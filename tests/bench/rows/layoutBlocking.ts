import type { Bench, Row } from '../bench.ts'
import { freshContext, inTime, openPage } from '../browser/openPage.ts'
import { SETTLING_MS } from '../browser/withPage.ts'
import { compare } from '../figures/compare.ts'
import type { Figure } from '../figures/figure.ts'
import type { Size } from '../graph/benchDiagrams.ts'
import { inTurn } from '../inTurn.ts'
import { PEERS } from '../site/peers.ts'
import { markerOf, placeOf } from './ours.ts'

const EXPLORE = { selector: 'main a[href^="#/explore/"]', count: 1 }

export const layoutBlocking: Row = {
  name: 'layout-blocking',
  says: 'longest time the main thread is taken while a diagram is laid out in the page, and drawn',
  measure: async (bench) => [...(await figuresOf(bench, 300)), ...(await figuresOf(bench, 2000))],
}

/** Milliseconds. */
interface LaidOut {
  readonly blocked: number
  readonly painted: number
}

async function figuresOf(bench: Bench, size: Size): Promise<readonly Figure[]> {
  const url = await bench.site.unarranged(size, '/explore')
  const peer = 'react-flow-elk'
  const peerUrl = await bench.site.peer(peer, size)
  const { name: peerName, selector } = PEERS[peer]
  const [ours, other] = await inTurn<LaidOut>(bench, [
    { name: 'ours', measure: () => layOutInPage(bench, url, size) },
    {
      name: peerName,
      measure: async () => {
        const context = await freshContext(bench)
        try {
          const { opened } = await openPage(context, peerUrl, { selector, count: size })
          return { blocked: opened.longestFrameMs, painted: opened.atMs }
        } finally {
          await context.close()
        }
      },
    },
  ])
  if (!ours || !other) return []
  return [
    compare({
      row: `layout-blocking-${size}`,
      unit: 'ms',
      target: { atMost: 50 },
      ours,
      of: ({ blocked }) => blocked,
    }),
    compare({
      row: `layout-in-page-${size}`,
      unit: 'ms',
      target: {},
      ours,
      peer: other,
      peerName,
      of: ({ painted }) => painted,
      note: 'ours from the click on the way to the diagram, the peer from opening its page',
    }),
  ]
}

async function layOutInPage(bench: Bench, url: string, size: Size): Promise<LaidOut> {
  const context = await freshContext(bench)
  try {
    const { page } = await openPage(context, url, EXPLORE)
    await page.waitForTimeout(SETTLING_MS)
    const place = `#${placeOf(`steps-${size}`)}`
    const going = page.evaluate(
      async ([place, marker]) => {
        const start = performance.now()
        const stop = window.bench.recordBlocking()
        location.hash = place
        const { atMs } = await window.bench.whenDrawn(marker)
        return { blocked: stop(), painted: atMs - start }
      },
      [place, markerOf(size)] as const,
    )
    return await inTime(going, `the diagram of ${size} steps`)
  } finally {
    await context.close()
  }
}
