import type { Bench, Row } from '../bench.ts'
import { type Load, timeLoads } from '../browser/loads.ts'
import { compare } from '../figures/compare.ts'
import type { Figure, Target } from '../figures/figure.ts'
import type { Size } from '../graph/benchDiagrams.ts'
import { PEERS, type PeerId } from '../site/peers.ts'
import { markerOf, placeOf, TODAY } from './ours.ts'

export const startWarm: Row = {
  name: 'start-warm',
  says: 'start to the first useful screen, warm',
  measure: async (bench) => {
    const { site } = bench
    const ours = { name: 'ours', url: await site.ours('built-in', '/'), marker: TODAY }
    return loadFigures(bench, 'start-warm', 30, ours, [
      { peer: 'react-flow', warm: { ratioAtMost: 1.5 } },
    ])
  },
}

export const deepLinkWarm: Row = {
  name: 'deep-link-warm',
  says: 'deep link to a built-in diagram of 30 steps, painted, warm',
  measure: async (bench) =>
    loadFigures(bench, 'deep-link-warm', 30, await ourDiagram(bench, 30), [
      { peer: 'react-flow', warm: { ratioAtMost: 1.3 } },
      { peer: 'mermaid', warm: { ratioAtMost: 0.5 } },
      { peer: 'bpmn-js', warm: { ratioBelow: 1 } },
      { peer: 'react-flow-visible', warm: {} },
      { peer: 'cytoscape-dagre', warm: {} },
      { peer: 'react-flow-elk', warm: {} },
    ]),
}

const firstPaint = (size: Size): Row => ({
  name: `first-paint-${size}`,
  says: `first paint of a diagram of ${size} steps, warm and cold`,
  measure: async (bench) =>
    loadFigures(bench, `first-paint-${size}`, size, await ourDiagram(bench, size), [
      { peer: 'react-flow-visible', warm: { ratioAtMost: 1.3 }, cold: { ratioAtMost: 1.3 } },
    ]),
})

export const firstPaint300 = firstPaint(300)
export const firstPaint2000 = firstPaint(2000)

async function ourDiagram({ site }: Bench, size: Size): Promise<Load> {
  const url = await site.ours(size, placeOf(`steps-${size}`))
  return { name: 'ours', url, marker: markerOf(size) }
}

interface Against {
  readonly peer: PeerId
  readonly warm: Target
  /** Cold loads are measured as well; without a target they stand in the table for the record. */
  readonly cold?: Target
}

async function loadFigures(
  bench: Bench,
  row: string,
  size: Size,
  ours: Load,
  against: readonly Against[],
): Promise<readonly Figure[]> {
  const peers = await Promise.all(
    against.map(async ({ peer }): Promise<Load> => {
      const { name, selector, drawsAll } = PEERS[peer]
      const marker = { selector, count: drawsAll ? size : 1 }
      return { name, url: await bench.site.peer(peer, size), marker }
    }),
  )
  const [own, ...others] = await timeLoads(bench, [ours, ...peers])
  if (!own) return []
  return against.flatMap(({ warm, cold = {} }, index) => {
    const peer = others[index]
    const peerName = peers[index]?.name
    if (!peer || peerName === undefined) return []
    const shared = { unit: 'ms', ours: own, peer, peerName } as const
    return [
      compare({ ...shared, row, target: warm, of: ({ warmMs }) => warmMs }),
      compare({
        ...shared,
        row: `${row.replace('-warm', '')}-cold`,
        target: cold,
        of: ({ coldMs }) => coldMs,
      }),
    ]
  })
}
