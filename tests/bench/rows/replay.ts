import type { Row } from '../bench.ts'
import { withPage } from '../browser/withPage.ts'
import { compare } from '../figures/compare.ts'
import { inTurn } from '../inTurn.ts'
import { READY } from './ours.ts'

const ANSWERS = 100_000

export const replay100000: Row = {
  name: 'replay-100000',
  says: `all cards and totals from a stored log of ${ANSWERS} answers, in a worker`,
  measure: async (bench) => {
    const url = await bench.site.page('replaying.ts')
    const [ours, peer] = await inTurn(bench, [
      {
        name: 'ours',
        measure: () =>
          withPage(bench, url, READY, (page) =>
            page.evaluate((answers) => window.benchReplay(answers), ANSWERS),
          ),
      },
      {
        name: 'ts-fsrs',
        measure: () =>
          withPage(bench, url, READY, (page) =>
            page.evaluate((answers) => window.benchBareFsrs(answers), ANSWERS),
          ),
      },
    ])
    if (!ours || !peer) return []
    return [
      compare({
        row: 'replay-100000',
        unit: 'ms',
        target: { ratioAtMost: 1.5 },
        ours,
        peerName: 'ts-fsrs alone, from memory',
        peer,
        of: ({ ms }) => ms,
        note: 'ours reads the log from the disk and writes the cards back',
      }),
      compare({
        row: 'replay-100000 page blocked',
        unit: 'ms',
        target: { atMost: 50 },
        ours,
        of: ({ blockedMs }) => blockedMs,
      }),
    ]
  },
}
